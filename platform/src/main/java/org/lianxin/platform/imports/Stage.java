package org.lianxin.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.file.Rows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Brings the rows of a file into a table of this transaction alone, and from there on works with all of them at once. */
final class Stage {
    private static final int SHOW_EVERY = 5_000;
    private static final int FLUSH_AT = 64 * 1024;

    private static final String REFUSE_REPETITIONS = """
            update import_stage s set flaws = coalesce(s.flaws, '[]') || import_flaw('row', 'row-twice', r.first::text)
            from (select line, key, first_value(line) over w as first, row_number() over w as nth
                  from import_stage where verdict is null
                  window w as (partition by key order by line)) r
            where r.nth > 1 and r.line = s.line""";

    private static final String REFUSE_FLAWED =
            "update import_stage set verdict = 'REFUSED', former = null where flaws is not null and verdict is null";

    private static final String KEEP = """
            insert into import_row (import, line, key, verdict, flaws, former)
            select ?, line, key, verdict, flaws, former from import_stage""";

    private final Connection connection;
    private final Intake intake;
    private final Import what;
    private final ObjectMapper json;
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 16_384);

    Stage(Connection connection, Intake intake, Import what, ObjectMapper json) {
        this.connection = connection;
        this.intake = intake;
        this.what = what;
        this.json = json;
    }

    /** @return how many rows there are */
    int fill(Rows rows, IntConsumer progress) throws SQLException {
        var columns = Columns.of(rows, intake);
        intake.prepare();
        Staged.run(
                connection,
                intake.staged().stream()
                        .map(column -> ", " + column + " text collate \"C\"")
                        .collect(Collectors.joining("", """
                                create temporary table import_stage (line integer primary key, key text collate "C" not null,
                                    verdict varchar(16), flaws jsonb, former jsonb""", ") on commit drop")));
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy import_stage (line, key, verdict, flaws%s) from stdin"
                        .formatted(intake.staged().stream()
                                .map(column -> ", " + column)
                                .collect(Collectors.joining())));
        try {
            int count = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var check = new RowCheck(columns, row.get());
                add(row.get().line(), check, columns.fit(row.get(), check) ? intake.check(check) : null);
                if (buffer.length() > FLUSH_AT) {
                    flush(copy);
                }
                if (++count % SHOW_EVERY == 0) {
                    progress.accept(count);
                }
            }
            flush(copy);
            copy.endCopy();
            Staged.run(connection, "analyze import_stage");
            return count;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Gives every row its verdict and counts them. */
    Map<Verdict, Integer> judge() {
        Staged.run(connection, REFUSE_REPETITIONS);
        Staged.run(connection, REFUSE_FLAWED);
        intake.judge(new Staged(connection, what));
        Staged.run(connection, REFUSE_FLAWED);
        // The planner believed that no row had a verdict, and would walk the whole table once for each record.
        Staged.run(connection, "analyze import_stage");
        return counts();
    }

    void keep(UUID id) {
        Staged.run(connection, KEEP, id);
    }

    private Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        try (var select = connection.prepareStatement("select verdict, count(*) from import_stage group by verdict");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                counts.put(Verdict.valueOf(rows.getString(1)), rows.getInt(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    private void add(int line, RowCheck check, Intake.@Nullable Candidate candidate) {
        buffer.append(line).append('\t');
        if (candidate != null && check.isGood()) {
            field(candidate.key());
            buffer.append("\t\\N\t\\N");
            fields(candidate.values());
        } else {
            field(Columns.readable(candidate == null ? "" : candidate.key()));
            buffer.append('\t').append(Verdict.REFUSED).append('\t');
            field(written(check.flaws()));
            fields(Collections.nCopies(intake.staged().size(), null));
        }
        buffer.append('\n');
    }

    private void fields(List<@Nullable String> values) {
        for (var value : values) {
            buffer.append('\t');
            if (value == null) {
                buffer.append("\\N");
            } else {
                field(value);
            }
        }
    }

    /** As COPY wants it: what would end a field or a row is escaped. */
    private void field(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\t' -> buffer.append("\\t");
                default -> buffer.append(c);
            }
        }
    }

    private void flush(CopyIn copy) throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private String written(List<Flaw> flaws) {
        try {
            return json.writeValueAsString(flaws);
        } catch (JsonProcessingException e) {
            throw new ImportFailure(e);
        }
    }
}
