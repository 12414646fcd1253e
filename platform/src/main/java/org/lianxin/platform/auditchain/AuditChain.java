package org.lianxin.platform.auditchain;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.AuditKey;
import org.lianxin.platform.audit.AuditRow;
import org.lianxin.platform.auditchain.Verdict.Fault;

/** Goes through the chain from its first entry and stops at the first thing that is wrong. */
final class AuditChain {
    private static final String CHAIN = "select " + AuditRow.COLUMNS
            + ", s.position, s.entry, s.mac as seal from audit_seal s left join audit_entry e on e.id = s.entry order by s.position";
    private static final String UNSEALED = "select " + AuditRow.COLUMNS
            + " from audit_entry e where not exists (select from audit_seal s where s.entry = e.id) order by e.id";
    private static final int FETCH = 1_000;
    /** From the beginning of a day, which is the time an entry has that tells the day only. */
    private static final Duration DAY_SEALED_WITHIN = Duration.ofHours(26);

    private final AuditKey key;
    /** Seal by place. */
    private final Map<Long, String> anchors = new HashMap<>();

    private final long lastAnchor;
    private ChainHead head = ChainHead.NONE;
    private long unsealed;

    /** @param anchors read before the chain is; those this service has not signed do not count */
    AuditChain(AuditKey key, Collection<AuditAnchor> anchors) {
        this.key = key;
        long last = 0;
        for (var anchor : anchors) {
            if (anchor.signedBy(key)) {
                // Two anchors that differ at one place cannot both hold; the later of them would hide a rewritten
                // chain.
                this.anchors.putIfAbsent(anchor.position(), anchor.seal());
                last = Math.max(last, anchor.position());
            }
        }
        this.lastAnchor = last;
    }

    /**
     * @param connection in a transaction that sees one state of the database
     * @param settled what was written before this must have been sealed by now
     */
    Verdict verify(Connection connection, Instant settled) throws SQLException {
        var fault = chain(connection);
        if (fault == null && head.position() < lastAnchor) {
            fault = new Fault(head.position() + 1, null, "the chain ends here, it once went on to " + lastAnchor);
        }
        if (fault == null) {
            fault = unsealed(connection, settled);
        }
        return new Verdict(head.position(), unsealed, Math.min(lastAnchor, head.position()), fault);
    }

    private @Nullable Fault chain(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(CHAIN)) {
            query.setFetchSize(FETCH);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var fault = link(row);
                    if (fault != null) {
                        return fault;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Fault link(ResultSet row) throws SQLException {
        long position = head.position() + 1;
        var id = row.getObject("entry", UUID.class);
        if (row.getLong("position") != position) {
            return new Fault(
                    position, null, "an entry is missing; the next there is has place " + row.getLong("position"));
        }
        if (row.getObject("id") == null) {
            return new Fault(position, id.toString(), "the entry was deleted");
        }
        var mac = row.getBytes("mac");
        if (!genuine(row)) {
            return new Fault(position, id.toString(), "the entry was changed, or not written by this service");
        }
        var seal = key.seal(position, id, mac, head.mac());
        if (!MessageDigest.isEqual(seal, row.getBytes("seal"))) {
            return new Fault(position, id.toString(), "the entry does not belong here: its seal is another");
        }
        var anchor = anchors.get(position);
        if (anchor != null && !anchor.equals(HexFormat.of().formatHex(seal))) {
            return new Fault(
                    position, id.toString(), "the chain was written anew: the anchor outside has another seal");
        }
        head = new ChainHead(position, seal);
        return null;
    }

    private boolean genuine(ResultSet row) throws SQLException {
        try {
            var read = AuditRow.read(row);
            return MessageDigest.isEqual(key.entry(read.entry()), read.mac());
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private @Nullable Fault unsealed(Connection connection, Instant settled) throws SQLException {
        try (var query = connection.prepareStatement(UNSEALED)) {
            query.setFetchSize(FETCH);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    unsealed++;
                    if (!genuine(row)) {
                        return new Fault(
                                0, row.getString("id"), "the entry was changed, or not written by this service");
                    }
                    var entry = AuditRow.read(row).entry();
                    if (entry.occurredAt().isBefore(entry.wholeDay() ? settled.minus(DAY_SEALED_WITHIN) : settled)) {
                        return new Fault(
                                0,
                                row.getString("id"),
                                "the entry has not been sealed: its seal is gone, or nobody seals");
                    }
                }
            }
        }
        return null;
    }
}
