package org.lianxin.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.lianxin.platform.codes.KeyedHash;

/** What the audit log is signed with. The key comes from {@code lianxin.secret}: who has only the database cannot sign. */
@ApplicationScoped
public class AuditKey {
    private final KeyedHash hash;

    public AuditKey(KeyedHash hash) {
        this.hash = hash;
    }

    public byte[] entry(AuditEntry entry) {
        return hash.of("audit entry", entry.bytes());
    }

    /** @param before the seal at the place before, nothing at the first */
    public byte[] seal(long position, UUID entry, byte[] entryMac, byte[] before) {
        return hash.of(
                "audit seal",
                ByteBuffer.allocate(3 * Long.BYTES + entryMac.length + before.length)
                        .putLong(position)
                        .putLong(entry.getMostSignificantBits())
                        .putLong(entry.getLeastSignificantBits())
                        .put(entryMac)
                        .put(before)
                        .array());
    }

    public byte[] anchor(byte[] anchor) {
        return hash.of("audit anchor", anchor);
    }
}
