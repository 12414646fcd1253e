package org.lianxin.assignment.community;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.ServiceTest;

/** A real city with twenty different mistakes in its list: each is told by its line, and nothing else is lost. */
@QuarkusTest
class TwentyMistakesTest extends ServiceTest {

    private static final Path FILE = Path.of("../../shared/data/communities-hangzhou.csv");

    /** What is done to a row of {@code code,name,street,district,city,province}, and the code it is to be refused with. */
    private record Mistake(String code, UnaryOperator<String> make) {}

    private static final List<Mistake> MISTAKES = List.of(
            mistake("required", row -> row.substring(12)),
            mistake("division-code", row -> row.substring(1)),
            mistake("division-code", row -> "1" + row),
            mistake("division-code", row -> "99" + row.substring(2)),
            mistake("division-code", row -> row.substring(0, 9) + "000" + row.substring(12)),
            mistake("division-code", row -> row.replaceFirst("\\d", "３")),
            mistake("division-code", row -> "33O" + row.substring(3)),
            mistake("credit-code", row -> "91330100799655058C" + row.substring(12)),
            mistake("required", row -> "91330100799655058B" + row.substring(12)),
            mistake("required", row -> field(row, 1, "")),
            mistake("too-long", row -> field(row, 1, "长".repeat(101))),
            mistake("control-character", row -> field(row, 1, "清\u202E河")),
            mistake("control-character", row -> field(row, 1, "\"清\n河\"")),
            mistake("not-utf-8", row -> field(row, 1, "清\uFFFD河")),
            mistake("required", row -> field(row, 2, "  ")),
            mistake("too-long", row -> field(row, 4, "市".repeat(51))),
            mistake("column-count", row -> row + ",中国"),
            mistake("column-count", row -> row.substring(0, row.lastIndexOf(','))),
            mistake("stray-quote", row -> field(row, 1, "清\"河")),
            mistake("row-twice", UnaryOperator.identity()));

    @Test
    void twentyVerdictsAndNothingElseIsLost() throws IOException {
        assumeTrue(
                Files.exists(FILE), () -> "skipped: no " + FILE.toAbsolutePath().normalize());
        var lines = new ArrayList<>(Files.readAllLines(FILE));
        int rows = lines.size() - 1;
        var expected = new TreeMap<Integer, String>();
        int shift = 0;
        for (int i = 0; i < MISTAKES.size(); i++) {
            int at = 100 * (i + 1);
            var mistake = MISTAKES.get(i);
            // The last one repeats a row, all others spoil one; a line break inside a field makes the file a line
            // longer.
            lines.set(
                    at,
                    mistake.code().equals("row-twice")
                            ? lines.get(at - 1)
                            : mistake.make().apply(lines.get(at)));
            expected.put(at + 1 + shift, mistake.code());
            shift += lines.get(at).contains("\n") ? 1 : 0;
        }
        var taken = take(String.join("\n", lines), "?dryRun=true")
                .statusCode(200)
                .body("rows", equalTo(rows), "refused", equalTo(20))
                .extract();
        assertEquals(
                rows - 20,
                taken.<Integer>path("created") + taken.<Integer>path("changed") + taken.<Integer>path("unchanged"));
        var told = new TreeMap<Integer, String>();
        for (Map<String, ?> verdict : taken.<List<Map<String, ?>>>path("verdicts")) {
            var errors = (List<?>) verdict.get("errors");
            told.put((Integer) verdict.get("line"), (String) ((Map<?, ?>) errors.getFirst()).get("code"));
        }
        assertEquals(expected, told);
    }

    private static Mistake mistake(String code, UnaryOperator<String> make) {
        return new Mistake(code, make);
    }

    private static String field(String row, int which, String value) {
        var fields = Arrays.asList(row.split(","));
        fields.set(which, value);
        return String.join(",", fields);
    }
}
