package org.lianxin.visit.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How often an official receives residents, and how: in a region, from a day on. */
@Entity
@Immutable
class ReceptionRule {
    /** The stretch of time a number of days is owed in. */
    enum Every {
        WEEK,
        MONTH
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Holder holder;

    private String region;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private Every every;

    private int days;
    private int publishAheadDays;
    private int walkInPercent;
    private int holdMinutes;
    private String source;
    private String draftedBy;
    private Instant draftedAt;

    protected ReceptionRule() {}

    ReceptionRule(UUID id, NewReceptionRule draft, String draftedBy, Instant now) {
        this.id = id;
        this.holder = draft.holder();
        this.region = draft.region();
        this.validFrom = draft.validFrom();
        this.every = draft.every();
        this.days = draft.days();
        this.publishAheadDays = draft.publishAheadDays();
        this.walkInPercent = draft.walkInPercent();
        this.holdMinutes = draft.holdMinutes();
        this.source = draft.source();
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    /** The last day a reception on {@code day} can be published. */
    LocalDate publishBy(LocalDate day) {
        return day.minusDays(publishAheadDays);
    }

    Duration hold() {
        return Duration.ofMinutes(holdMinutes);
    }

    /** First day of the week or month of a day. */
    LocalDate periodOf(LocalDate day) {
        return switch (every) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** First day of the next one. */
    LocalDate periodAfter(LocalDate day) {
        return switch (every) {
            case WEEK -> periodOf(day).plusWeeks(1);
            case MONTH -> periodOf(day).plusMonths(1);
        };
    }

    UUID id() {
        return id;
    }

    Holder holder() {
        return holder;
    }

    String region() {
        return region;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Every every() {
        return every;
    }

    int days() {
        return days;
    }

    int publishAheadDays() {
        return publishAheadDays;
    }

    int walkInPercent() {
        return walkInPercent;
    }

    int holdMinutes() {
        return holdMinutes;
    }

    String source() {
        return source;
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }
}
