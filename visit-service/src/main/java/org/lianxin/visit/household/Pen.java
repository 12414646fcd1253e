package org.lianxin.visit.household;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What it takes to write a household down: who writes, when, and how personal data are sealed.
 *
 * @param today the Chinese day of {@code now}
 */
public record Pen(PersonalFields fields, String by, Instant now, LocalDate today) {}
