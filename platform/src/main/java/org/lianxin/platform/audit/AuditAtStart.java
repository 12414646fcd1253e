package org.lianxin.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lianxin.platform.start.NotReady;

/** A service whose own role could rewrite the audit log does not start: migrations run in another one. */
@ApplicationScoped
class AuditAtStart {
    private static final String POWERS = """
            select string_agg(power, ', ') from (
              select t || ': ' || p as power
              from unnest(array['audit_entry', 'audit_seal']) as t, unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as p
              where has_table_privilege(t, p)
              union all
              select relname || ': UPDATE of a column' from pg_class
              where oid in ('audit_entry'::regclass, 'audit_seal'::regclass) and has_any_column_privilege(oid, 'UPDATE')
              union all
              select relname || ': owner' from pg_class
              where oid in ('audit_entry'::regclass, 'audit_seal'::regclass) and pg_has_role(relowner, 'MEMBER')) as powers""";

    private final DataSource database;

    AuditAtStart(DataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(2) StartupEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(POWERS)) {
            row.next();
            var powers = row.getString(1);
            if (powers != null) {
                throw new NotReady("the role of this service could rewrite the audit log (" + powers
                        + "): run migrations as the owner (quarkus.flyway.username) and the service as another role");
            }
        }
    }
}
