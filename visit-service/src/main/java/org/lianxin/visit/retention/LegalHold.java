package org.lianxin.visit.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.web.Problem;

/** Something that must not be erased, because an investigation needs it. */
@Entity
@DynamicUpdate
class LegalHold {
    static final String TABLE = "legal_hold";
    static final String REASON = "reason";
    static final String RELEASE_REASON = "release_reason";

    @Id
    private UUID id;

    @Nullable
    private UUID household;

    @Nullable
    private String community;

    private byte[] reason;
    private String setBy;
    private Instant setAt;

    @Nullable
    private String releasedBy;

    @Nullable
    private Instant releasedAt;

    private byte @Nullable [] releaseReason;

    @Version
    private long version;

    protected LegalHold() {}

    LegalHold(UUID id, NewHold hold, FieldCipher cipher, String by, Instant now) {
        this.id = id;
        this.household = hold.household();
        this.community = hold.community();
        this.reason = cipher.seal(hold.reason(), TABLE, REASON, id);
        this.setBy = by;
        this.setAt = now;
    }

    void release(HoldRelease release, FieldCipher cipher, String by, Instant now) {
        if (releasedAt != null) {
            throw Problem.conflict("hold-released");
        }
        this.releasedBy = by;
        this.releasedAt = now;
        this.releaseReason = cipher.seal(release.reason(), TABLE, RELEASE_REASON, id);
    }

    HoldView view(FieldCipher cipher) {
        return new HoldView(
                id,
                household,
                community,
                cipher.open(reason, TABLE, REASON, id),
                setBy,
                setAt,
                releasedBy,
                releasedAt,
                releaseReason == null ? null : cipher.open(releaseReason, TABLE, RELEASE_REASON, id));
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID household() {
        return household;
    }

    @Nullable
    String community() {
        return community;
    }
}
