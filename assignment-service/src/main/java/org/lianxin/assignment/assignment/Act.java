package org.lianxin.assignment.assignment;

import java.time.Instant;

/** Who changes something, and when. */
record Act(String by, Instant at) {}
