package org.lianxin.visit.silence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How much a day of silence weighs: by risk, and what a group adds to it. In hundredths. */
@Entity
@Immutable
class SilenceWeight {
    /** What has a weight. */
    enum Factor {
        RISK,
        GROUP
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Factor factor;

    private String code;
    private int percent;
    private LocalDate validFrom;
    private String source;
    private String draftedBy;
    private Instant draftedAt;

    protected SilenceWeight() {}

    SilenceWeight(UUID id, NewSilenceWeight draft, String draftedBy, Instant now) {
        this.id = id;
        this.factor = draft.factor();
        this.code = draft.code();
        this.percent = draft.percent();
        this.validFrom = draft.validFrom();
        this.source = draft.source();
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    UUID id() {
        return id;
    }

    Factor factor() {
        return factor;
    }

    String code() {
        return code;
    }

    int percent() {
        return percent;
    }

    LocalDate validFrom() {
        return validFrom;
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
