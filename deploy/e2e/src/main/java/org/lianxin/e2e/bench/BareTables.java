package org.lianxin.e2e.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Tables like the service's own, with every index and constraint, in a schema beside it. The bare statements write there: in the
 * service's tables the relay would send what they write, and that work would slow the side it does not belong to.
 */
final class BareTables implements AutoCloseable {
    private static final String SCHEMA = "bench";
    private static final List<String> MAKE = List.of(
            "drop schema if exists bench cascade",
            "create schema bench",
            "create table bench.visit (like public.visit including all)",
            "alter table bench.visit add constraint visit_to_household foreign key (household) references public.household (id)",
            "create table bench.outbox (like public.outbox including all)",
            "create table bench.outbox_pending (like public.outbox_pending including all)",
            "alter table bench.outbox_pending add constraint outbox_pending_event foreign key (position)"
                    + " references bench.outbox (position)");

    private final Stand stand;

    private BareTables(Stand stand) {
        this.stand = stand;
    }

    static BareTables make(Stand stand) throws SQLException {
        execute(stand, MAKE);
        return new BareTables(stand);
    }

    Connection connect() throws SQLException {
        return stand.connect(SCHEMA + ",public");
    }

    @Override
    public void close() throws SQLException {
        execute(stand, List.of("drop schema bench cascade"));
    }

    private static void execute(Stand stand, List<String> statements) throws SQLException {
        try (var connection = stand.connect("public");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
