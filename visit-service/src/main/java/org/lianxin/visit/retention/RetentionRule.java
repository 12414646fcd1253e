package org.lianxin.visit.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/** How long something is kept, from a day on. */
@Entity
@Immutable
class RetentionRule {
    @Id
    private UUID id;

    private String subject;
    private int amount;

    @Enumerated(EnumType.STRING)
    private RetentionUnit unit;

    private LocalDate validFrom;
    private String source;

    @Nullable
    private String setBy;

    private Instant setAt;

    protected RetentionRule() {}

    RetentionRule(String subject, RetentionChange change, String by, Instant now) {
        this.id = Ids.next();
        this.subject = subject;
        this.amount = change.amount();
        this.unit = change.unit();
        this.validFrom = change.validFrom();
        this.source = change.source();
        this.setBy = by;
        this.setAt = now;
    }

    /** What ended before the beginning of this day may go. */
    LocalDate keptSince(LocalDate today) {
        return switch (unit) {
            case DAY -> today.minusDays(amount);
            case MONTH -> today.minusMonths(amount);
            case YEAR -> today.minusYears(amount);
        };
    }

    RetentionView view() {
        return new RetentionView(subject, amount, unit, validFrom, source, setBy, setAt);
    }
}
