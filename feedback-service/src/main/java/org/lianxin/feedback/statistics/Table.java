package org.lianxin.feedback.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Figures as a file. A file has as many rows as there are groups, so it is made in memory. */
final class Table {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HIDDEN = "*";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Table() {}

    /** As RFC 4180 has it, with a byte order mark, without which spreadsheets take it for another encoding. */
    static byte[] csv(List<List<@Nullable Object>> rows) {
        var text = new StringBuilder("\uFEFF")
                .append(String.join(",", Figures.COLUMNS))
                .append("\r\n");
        rows.forEach(row -> text.append(row.stream().map(Table::field).collect(Collectors.joining(",", "", "\r\n"))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(List<List<@Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Lianxin", "1.0")) {
            var sheet = workbook.newWorksheet("matters");
            for (int column = 0; column < Figures.COLUMNS.size(); column++) {
                sheet.value(0, column, Figures.COLUMNS.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var value = rows.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, value == null ? HIDDEN : value.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What a spreadsheet would take for a formula is made a text. */
    private static String field(@Nullable Object value) {
        if (value == null) {
            return HIDDEN;
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
