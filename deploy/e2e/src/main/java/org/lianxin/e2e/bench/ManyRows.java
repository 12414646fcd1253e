package org.lianxin.e2e.bench;

import java.sql.SQLException;

/** Fills a place with visits straight in the database, marked, and takes them away again. */
final class ManyRows implements AutoCloseable {
    private static final String MARK = "lianxin-bench-rows";
    private static final String FILL = """
            insert into visit (id, kind, status, community, cadre, with_cadres, started_at, content_hash, recorded_by,
                               recorded_at, version)
            select uuidv7(), 'RECEPTION', 'RECORDED', ?, ?, '{}', now() - n * interval '1 second',
                   decode(md5(n::text) || md5(n::text), 'hex'), ?, now(), 0
            from generate_series(1, ?) as n""";

    private final Stand stand;

    ManyRows(Stand stand) {
        this.stand = stand;
    }

    void fill(Place place, int rows) throws SQLException {
        try (var connection = stand.connect("public");
                var insert = connection.prepareStatement(FILL)) {
            insert.setString(1, place.community());
            insert.setString(2, place.cadre());
            insert.setString(3, MARK);
            insert.setInt(4, rows);
            insert.executeUpdate();
            connection.commit();
        }
        tidy();
    }

    /** Fresh statistics and visibility, as autovacuum would bring them some minutes later. */
    private void tidy() throws SQLException {
        try (var connection = stand.connect("public");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) visit");
        }
    }

    /** Also what an interrupted run left. */
    void clear() throws SQLException {
        try (var connection = stand.connect("public");
                var delete = connection.prepareStatement("delete from visit where recorded_by = ?")) {
            delete.setString(1, MARK);
            var gone = delete.executeUpdate();
            connection.commit();
            if (gone == 0) {
                return;
            }
        }
        tidy();
    }

    @Override
    public void close() throws SQLException {
        clear();
    }
}
