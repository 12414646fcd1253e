package org.lianxin.visit.aid.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.aid.AidField;
import org.lianxin.visit.aid.AidWords;

/** Who applies for help in a case, and what they declared. */
@Entity
@DynamicUpdate
@Table(name = "help_case_application")
class Application {
    @Id
    @Column(name = "help_case")
    private UUID helpCase;

    @Enumerated(EnumType.STRING)
    private Applicant applicant;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Mandate mandate;

    @Nullable
    private LocalDate mandateOn;

    @Nullable
    private String relatedCadre;

    private byte @Nullable [] relation;

    private String notedBy;
    private Instant notedAt;

    @Version
    private long version;

    protected Application() {}

    Application(UUID helpCase, ApplicationChange change, AidWords words, String by, Instant now) {
        this.helpCase = helpCase;
        note(change, words, by, now);
    }

    final void note(ApplicationChange change, AidWords words, String by, Instant now) {
        this.applicant = change.applicant();
        this.mandate = change.mandate();
        this.mandateOn = change.mandateOn();
        var relative = change.relativeOfStaff();
        this.relatedCadre = relative == null ? null : relative.cadre();
        this.relation = words.sealOrNone(AidField.RELATION, helpCase, relative == null ? null : relative.relation());
        this.notedBy = by;
        this.notedAt = now;
    }

    UUID helpCase() {
        return helpCase;
    }

    Applicant applicant() {
        return applicant;
    }

    @Nullable
    Mandate mandate() {
        return mandate;
    }

    @Nullable
    LocalDate mandateOn() {
        return mandateOn;
    }

    @Nullable
    String relatedCadre() {
        return relatedCadre;
    }

    @Nullable
    String relation(AidWords words) {
        return words.open(AidField.RELATION, helpCase, relation);
    }

    Instant notedAt() {
        return notedAt;
    }

    long version() {
        return version;
    }
}
