package org.lianxin.visit.silence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** When a community counts as suspiciously quiet. */
@Entity
@Immutable
class QuietRule {
    @Id
    private UUID id;

    private LocalDate validFrom;
    private int windowDays;
    private int minHouseholds;
    private int minPeers;
    private BigDecimal distance;
    private int smallCell;
    private String source;
    private String draftedBy;
    private Instant draftedAt;

    protected QuietRule() {}

    QuietRule(UUID id, NewQuietRule draft, String draftedBy, Instant now) {
        this.id = id;
        this.validFrom = draft.validFrom();
        this.windowDays = draft.windowDays();
        this.minHouseholds = draft.minHouseholds();
        this.minPeers = draft.minPeers();
        this.distance = draft.distance();
        this.smallCell = draft.smallCell();
        this.source = draft.source();
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int windowDays() {
        return windowDays;
    }

    int minHouseholds() {
        return minHouseholds;
    }

    int minPeers() {
        return minPeers;
    }

    BigDecimal distance() {
        return distance;
    }

    int smallCell() {
        return smallCell;
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
