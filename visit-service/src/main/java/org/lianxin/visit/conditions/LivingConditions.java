package org.lianxin.visit.conditions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;

/** How a household lived on a day, as somebody assessed it. Never changed; a correction is a further one. */
@Entity
@DynamicUpdate
class LivingConditions {
    static final String TABLE = "living_conditions";
    static final String ANSWERS = "answers";

    @Id
    private UUID id;

    private UUID household;
    private String form;
    private int formNumber;
    private LocalDate assessedOn;
    private byte @Nullable [] answers;

    @Nullable
    private UUID corrects;

    private String recordedBy;
    private Instant recordedAt;

    protected LivingConditions() {}

    LivingConditions(UUID id, UUID household, NewAssessment content, byte[] sealedAnswers, String by, Instant now) {
        this.id = id;
        this.household = household;
        this.form = content.form();
        this.formNumber = content.version();
        this.assessedOn = content.assessedOn();
        this.answers = sealedAnswers;
        this.corrects = content.corrects();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Empty once erased. */
    String answers(FieldCipher cipher) {
        return answers == null ? "{}" : cipher.open(answers, TABLE, ANSWERS, id);
    }

    boolean erased() {
        return answers == null;
    }

    UUID id() {
        return id;
    }

    UUID household() {
        return household;
    }

    String form() {
        return form;
    }

    int formNumber() {
        return formNumber;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
