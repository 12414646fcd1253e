package org.lianxin.visit.household.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.SealedField;

/** Somebody saw a number in clear. */
@Entity
@Immutable
class ResidentDisclosure {
    @Id
    private UUID id;

    private UUID resident;

    @Enumerated(EnumType.STRING)
    private NumberField field;

    private byte[] reason;
    private String shownTo;
    private Instant shownAt;

    protected ResidentDisclosure() {}

    ResidentDisclosure(UUID resident, NumberField field, String reason, Pen pen) {
        this.id = Ids.next();
        this.resident = resident;
        this.field = field;
        this.reason = pen.fields().seal(SealedField.DISCLOSURE_REASON, id, reason);
        this.shownTo = pen.by();
        this.shownAt = pen.now();
    }

    String reason(PersonalFields fields) {
        return fields.open(SealedField.DISCLOSURE_REASON, id, reason);
    }

    NumberField field() {
        return field;
    }

    String shownTo() {
        return shownTo;
    }

    Instant shownAt() {
        return shownAt;
    }
}
