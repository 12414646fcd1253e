package org.lianxin.evaluation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person must not judge a cadre. */
@Entity
@Immutable
@Table(name = "conflict_of_interest")
class Conflict {
    @Id
    private UUID id;

    private String cadre;
    private String person;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    private String reason;
    private String declaredBy;
    private Instant declaredAt;

    protected Conflict() {}

    static Conflict declare(UUID id, NewConflict conflict, String by, Instant now) {
        var declared = new Conflict();
        declared.id = id;
        declared.cadre = conflict.cadre();
        declared.person = conflict.person();
        declared.kind = conflict.kind();
        declared.reason = conflict.reason();
        declared.declaredBy = by;
        declared.declaredAt = now;
        return declared;
    }

    UUID id() {
        return id;
    }

    String cadre() {
        return cadre;
    }

    ConflictView view() {
        return new ConflictView(id, cadre, person, kind, reason, declaredBy, declaredAt);
    }
}
