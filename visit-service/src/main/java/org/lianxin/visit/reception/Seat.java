package org.lianxin.visit.reception;

import java.time.Instant;
import java.util.UUID;

/** Room for one resident in a slot. */
record Seat(UUID day, int slot, int number, Instant startsAt) {}
