package org.lianxin.platform.auditchain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** What somebody with all rights in the database, but without the service's secret, may do to the log. */
enum Tampering {
    EDIT {
        @Override
        long apply(Connection database, long length, Random random) throws SQLException {
            long place = place(length, random);
            var edit = EDITS.get(random.nextInt(EDITS.size()));
            run(database, edit.formatted(place));
            return place;
        }
    },
    DELETE {
        @Override
        long apply(Connection database, long length, Random random) throws SQLException {
            long place = place(length, random);
            switch (random.nextInt(3)) {
                case 0 -> run(database, "delete from audit_entry where id = " + ENTRY.formatted(place));
                case 1 -> run(database, "delete from audit_seal where position = " + place);
                default -> {
                    run(database, "delete from audit_entry where id = " + ENTRY.formatted(place));
                    run(database, "delete from audit_seal where position = " + place);
                    if (random.nextBoolean()) {
                        move(database, place, -1);
                    }
                }
            }
            return place;
        }
    },
    INSERT {
        @Override
        long apply(Connection database, long length, Random random) throws SQLException {
            long place = place(length, random);
            run(database, """
                    insert into audit_entry (id, occurred_at, whole_day, kind, outcome, subject, roles, action, request, things, mac)
                    select '00000000-0000-7000-8000-000000000001', occurred_at, false, kind, outcome, 'somebody', roles, action, request,
                           things, mac from audit_entry where id = %s""".formatted(ENTRY.formatted(place)));
            if (random.nextInt(4) == 0) {
                return 0;
            }
            move(database, place, 1);
            run(
                    database,
                    "insert into audit_seal select " + place
                            + ", '00000000-0000-7000-8000-000000000001', mac, now() from audit_seal where position = "
                            + (place + 1));
            return place;
        }
    },
    REORDER {
        @Override
        long apply(Connection database, long length, Random random) throws SQLException {
            long one = 1 + random.nextLong(length - 1);
            long other = one + 1 + random.nextLong(length - one);
            run(
                    database,
                    "create temp table swapped on commit drop as select * from audit_seal where position in (%d, %d)"
                            .formatted(one, other));
            run(database, "delete from audit_seal where position in (%d, %d)".formatted(one, other));
            var macs = random.nextBoolean() ? "(select s.mac from swapped s where s.position <> w.position)" : "mac";
            run(
                    database,
                    "insert into audit_seal select %d - position, entry, %s, sealed_at from swapped w"
                            .formatted(one + other, macs));
            return one;
        }
    },
    CUT_OFF {
        @Override
        long apply(Connection database, long length, Random random) throws SQLException {
            long place = place(length, random);
            run(
                    database,
                    "delete from audit_entry where id in (select entry from audit_seal where position >= %d)"
                            .formatted(place));
            run(database, "delete from audit_seal where position >= " + place);
            return place;
        }
    };

    private static final String ENTRY = "(select entry from audit_seal where position = %d)";
    private static final List<String> EDITS = List.of(
            "update audit_entry set subject = subject || 'x' where id = " + ENTRY,
            "update audit_entry set cadre = 'ORG/OTHER' where id = " + ENTRY,
            "update audit_entry set roles = 'administrator,cadre' where id = " + ENTRY,
            "update audit_entry set org = '1', region = '2' where id = " + ENTRY,
            "update audit_entry set occurred_at = occurred_at + interval '1 microsecond' where id = " + ENTRY,
            "update audit_entry set whole_day = not whole_day, transaction = case when whole_day then '1'::xid8 end, trace = null"
                    + " where id = " + ENTRY,
            "update audit_entry set action = action || '.' where id = " + ENTRY,
            "update audit_entry set request = upper(request) || '/' where id = " + ENTRY,
            "update audit_entry set things = array_append(things, 'one more') where id = " + ENTRY,
            "update audit_entry set reason = 'a better reason' where id = " + ENTRY,
            "update audit_entry set trace = 'x' where id = " + ENTRY,
            "update audit_entry set row_count = coalesce(row_count, 0) + 1 where id = " + ENTRY,
            "update audit_entry set outcome = case outcome when 'DONE' then 'REFUSED' else 'DONE' end where id = "
                    + ENTRY,
            "update audit_entry set kind = case kind when 'READ' then 'CHANGE' else 'READ' end where id = " + ENTRY,
            "update audit_entry set mac = sha256(mac) where id = " + ENTRY,
            "update audit_seal set mac = sha256(mac) where position = %d");

    /** Does it at random and answers the first place that is wrong then; 0 for outside of the chain. */
    abstract long apply(Connection database, long length, Random random) throws SQLException;

    private static long place(long length, Random random) {
        return 1 + random.nextLong(length);
    }

    /** Closes or opens a gap, in two steps because every place may be taken once only. */
    private static void move(Connection database, long from, int by) throws SQLException {
        run(database, "update audit_seal set position = position + 1000000 where position >= " + from);
        run(database, "update audit_seal set position = position - 1000000 + " + by + " where position >= 1000000");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
