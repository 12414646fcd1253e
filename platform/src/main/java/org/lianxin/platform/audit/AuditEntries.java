package org.lianxin.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where entries go. There is no way to change or remove one, and the role a service works in has no right to either. */
@ApplicationScoped
class AuditEntries {
    private static final String INSERT = """
            insert into audit_entry (id, occurred_at, kind, outcome, subject, cadre, roles, org, region, action, request, things,
                                     row_count, reason, trace, mac, whole_day, transaction)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, whole.day, case when not whole.day then pg_current_xact_id() end
            from (select cast(? as boolean) as day) as whole""";
    /** A transaction has a number from its first change on. */
    private static final String HAS_CHANGED = "pg_current_xact_id_if_assigned() is not null";

    private final DataSource database;
    private final AuditKey key;
    private final boolean durableReads;

    AuditEntries(
            DataSource database,
            AuditKey key,
            @ConfigProperty(name = "lianxin.audit.durable-reads") boolean durableReads) {
        this.database = database;
        this.key = key;
        this.durableReads = durableReads;
    }

    /** Writes the entry into the transaction that is about to commit, if that one has changed anything. */
    void addToChange(AuditEntry entry) {
        with(connection -> {
            if (insert(connection, INSERT + " where " + HAS_CHANGED, entry) == 0 && is(connection, HAS_CHANGED)) {
                throw new SQLException("the entry of a change was swallowed");
            }
        });
    }

    /** Writes the entry of a read, which is a transaction of its own. */
    void add(AuditEntry entry) {
        with(connection -> {
            if (!durableReads) {
                is(connection, "set_config('synchronous_commit', 'off', true) = 'off'");
            }
            if (insert(connection, INSERT, entry) == 0) {
                throw new SQLException("the entry of a read was swallowed");
            }
        });
    }

    private int insert(Connection connection, String sql, AuditEntry entry) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            fill(insert, entry);
            return insert.executeUpdate();
        }
    }

    private void fill(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setObject(1, entry.id());
        insert.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
        insert.setString(3, entry.kind().name());
        insert.setString(4, entry.outcome().name());
        insert.setString(5, entry.subject());
        insert.setString(6, entry.cadre());
        insert.setString(7, entry.roles());
        insert.setString(8, entry.org());
        insert.setString(9, entry.region());
        insert.setString(10, entry.action());
        insert.setString(11, entry.request());
        insert.setArray(
                12,
                insert.getConnection().createArrayOf("varchar", entry.things().toArray()));
        insert.setObject(13, entry.rows(), Types.INTEGER);
        insert.setString(14, entry.reason());
        insert.setString(15, entry.trace());
        insert.setBytes(16, key.entry(entry));
        insert.setBoolean(17, entry.wholeDay());
    }

    private static boolean is(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select " + condition)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void with(Work work) {
        try (var connection = database.getConnection()) {
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log refused an entry", e);
        }
    }
}
