package org.lianxin.visit.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which person signs in as whom; the subject of the sign-in is kept as a blind index only. */
@Entity
@Immutable
class ResidentAccount {
    @Id
    private byte[] subjectIndex;

    private UUID resident;
    private Instant linkedAt;

    protected ResidentAccount() {}

    ResidentAccount(byte[] subjectIndex, UUID resident, Instant now) {
        this.subjectIndex = subjectIndex;
        this.resident = resident;
        this.linkedAt = now;
    }

    UUID resident() {
        return resident;
    }
}
