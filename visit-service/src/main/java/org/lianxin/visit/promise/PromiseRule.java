package org.lianxin.visit.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The numbers that hold from a day on: data, with their source. */
@Entity
class PromiseRule {
    @Id
    private LocalDate effectiveFrom;

    private int silenceDays;
    private int mostNewDates;
    private int longestDays;

    protected PromiseRule() {}

    /** Calendar days the resident has for an answer. */
    int silenceDays() {
        return silenceDays;
    }

    /** How often a promise may be put off, each time with the resident's consent. */
    int mostNewDates() {
        return mostNewDates;
    }

    /** The farthest day that can be promised, in calendar days from today. */
    int longestDays() {
        return longestDays;
    }
}
