package org.lianxin.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.imports.Intake.Target;

/**
 * Finds what refers to records that an import made. The foreign keys of the database say what can, so a table added
 * tomorrow is not forgotten. What is deleted together with a record does not refer to it, it belongs to it.
 */
final class Referrers {
    private static final String FOREIGN_KEYS = """
            select f.conrelid::regclass::text as table, f.conrelid = f.confrelid as itself,
                   (select string_agg(format('%%s.%%I = c.%%I', 't', a.attname, b.attname), ' and ' order by k.n)
                    from unnest(f.conkey, f.confkey) with ordinality as k(child, parent, n)
                    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.child
                    join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.parent) as condition
            from pg_constraint f where f.contype = 'f' and f.confdeltype <> 'c' and f.confrelid = ?::regclass order by 1""".replace("%%", "%");

    private record Referrer(String table, boolean itself, String condition) {}

    private final Connection connection;

    Referrers(Connection connection) {
        this.connection = connection;
    }

    /** Keys of records made by the import that something else refers to, the first few. */
    List<String> of(UUID id, Target target, int most) {
        var keys = new ArrayList<String>();
        for (var referrer : referrers(target.table())) {
            keys.addAll(keys(query(target, referrer), id, most - keys.size()));
        }
        return keys.stream().distinct().toList();
    }

    /** A record of the same register that this import made or changed goes with it, or gets its former reference back. */
    private static String query(Target target, Referrer referrer) {
        var alsoMade = referrer.itself()
                ? " and not exists (select from import_row s where s.import = r.import and s.verdict in ('CREATED', 'CHANGED') and "
                        + target.matches().replace("c.", "t.").replace("r.", "s.") + ")"
                : "";
        return "select r.key from import_row r join " + target.table() + " c on " + target.matches()
                + " where r.import = ? and r.verdict = 'CREATED' and exists (select from " + referrer.table()
                + " t where "
                + referrer.condition() + alsoMade + ") order by r.line limit ?";
    }

    private List<Referrer> referrers(String table) {
        try (var select = connection.prepareStatement(FOREIGN_KEYS)) {
            select.setString(1, table);
            var found = new ArrayList<Referrer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Referrer(rows.getString(1), rows.getBoolean(2), rows.getString(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    private List<String> keys(String query, UUID id, int most) {
        try (var select = connection.prepareStatement(query)) {
            Staged.bind(select, id, most);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }
}
