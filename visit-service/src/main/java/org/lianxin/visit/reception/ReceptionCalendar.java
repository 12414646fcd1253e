package org.lianxin.visit.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An official's private calendar feed. The key in its address is shown once; here is only its hash. */
@Entity
class ReceptionCalendar {
    @Id
    private String official;

    private byte[] keyHash;
    private Instant madeAt;
    private Instant validUntil;

    protected ReceptionCalendar() {}

    ReceptionCalendar(String official, byte[] keyHash, Instant now, Instant validUntil) {
        this.official = official;
        this.keyHash = keyHash;
        this.madeAt = now;
        this.validUntil = validUntil;
    }

    /** An older key is void from now on. */
    void renew(byte[] keyHash, Instant now, Instant validUntil) {
        this.keyHash = keyHash;
        this.madeAt = now;
        this.validUntil = validUntil;
    }

    boolean validAt(Instant now) {
        return validUntil.isAfter(now);
    }

    String official() {
        return official;
    }
}
