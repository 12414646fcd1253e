package org.lianxin.platform.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An entry as the database holds it, with the signature it was written with.
 */
public record AuditRow(AuditEntry entry, byte[] mac) {
    /** What {@link #read} needs of {@code audit_entry e}. */
    public static final String COLUMNS = """
            e.id, e.occurred_at, e.whole_day, e.kind, e.outcome, e.subject, e.cadre, e.roles, e.org, e.region, e.action, e.request, e.things,
            e.row_count, e.reason, e.trace, e.mac""";

    public static AuditRow read(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("whole_day"),
                AuditEntry.Kind.valueOf(row.getString("kind")),
                AuditEntry.Outcome.valueOf(row.getString("outcome")),
                row.getString("subject"),
                row.getString("cadre"),
                row.getString("roles"),
                row.getString("org"),
                row.getString("region"),
                row.getString("action"),
                row.getString("request"),
                texts(row.getArray("things")),
                row.getObject("row_count", Integer.class),
                row.getString("reason"),
                row.getString("trace"));
        return new AuditRow(entry, row.getBytes("mac"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
