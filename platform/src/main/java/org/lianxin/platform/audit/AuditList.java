package org.lianxin.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The audit log as a list, newest first. */
@ApplicationScoped
class AuditList {
    private final DataSource database;

    AuditList(DataSource database) {
        this.database = database;
    }

    /**
     * What is asked for; each part narrows.
     *
     * @param region prefix of a division code, with the organisations that serve there; none for all
     */
    record Query(
            @Nullable String region,
            List<String> organisations,
            @Nullable String subject,
            @Nullable String cadre,
            @Nullable String thing,
            @Nullable String kind,
            @Nullable UUID before,
            int limit) {}

    record Line(AuditEntry entry, @Nullable Long position) {}

    List<Line> find(Query query) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        if (query.region() != null) {
            conditions.add("(e.region like ? or e.org = any (?))");
            parameters.add(query.region() + "%");
            parameters.add(query.organisations().toArray(String[]::new));
        }
        add(conditions, parameters, "e.subject = ?", query.subject());
        add(conditions, parameters, "e.cadre = ?", query.cadre());
        add(conditions, parameters, "e.things @> ?", query.thing() == null ? null : new String[] {query.thing()});
        add(conditions, parameters, "e.kind = ?", query.kind());
        add(conditions, parameters, "e.id < ?", query.before());
        var sql = "select " + AuditRow.COLUMNS
                + ", s.position from audit_entry e left join audit_seal s on s.entry = e.id "
                + (conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions))
                + " order by e.id desc limit " + query.limit();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                set(statement, i + 1, parameters.get(i));
            }
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log cannot be read", e);
        }
    }

    private static void add(
            List<String> conditions, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String[] texts) {
            statement.setArray(index, statement.getConnection().createArrayOf("varchar", texts));
        } else {
            statement.setObject(index, value);
        }
    }

    private static List<Line> read(PreparedStatement statement) throws SQLException {
        var lines = new ArrayList<Line>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(new Line(AuditRow.read(rows).entry(), rows.getObject("position", Long.class)));
            }
        }
        return lines;
    }
}
