package org.lianxin.visit.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A one-time code that ties a person's own sign-in to what is recorded of them. */
@Entity
class ResidentLinkCode {
    @Id
    private byte[] codeHash;

    private UUID resident;
    private String issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;

    @Nullable
    private Instant usedAt;

    protected ResidentLinkCode() {}

    ResidentLinkCode(byte[] codeHash, UUID resident, String issuedBy, Instant now, Instant expiresAt) {
        this.codeHash = codeHash;
        this.resident = resident;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    UUID use(Instant now) {
        if (usedAt != null) {
            throw Problem.conflict("code-used");
        }
        if (now.isAfter(expiresAt)) {
            throw Problem.conflict("code-too-old");
        }
        this.usedAt = now;
        return resident;
    }
}
