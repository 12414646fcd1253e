package org.lianxin.visit.conditions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/** A version of a form. Once published it never changes, so that old answers stay readable. */
@Entity
@Immutable
class ConditionForm {
    @Id
    private UUID id;

    private String form;
    private int number;

    /** JSON of a {@link FormDefinition}. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String definition;

    private LocalDate validFrom;
    private String source;

    @Nullable
    private String burdenReason;

    @Nullable
    private String publishedBy;

    private Instant publishedAt;

    protected ConditionForm() {}

    ConditionForm(String form, int number, String definition, NewFormVersion content, String by, Instant now) {
        this.id = Ids.next();
        this.form = form;
        this.number = number;
        this.definition = definition;
        this.validFrom = content.validFrom();
        this.source = content.source();
        this.burdenReason = content.burdenReason();
        this.publishedBy = by;
        this.publishedAt = now;
    }

    String form() {
        return form;
    }

    int number() {
        return number;
    }

    String definition() {
        return definition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String source() {
        return source;
    }

    @Nullable
    String burdenReason() {
        return burdenReason;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
