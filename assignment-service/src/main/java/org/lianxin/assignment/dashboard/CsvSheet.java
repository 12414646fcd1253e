package org.lianxin.assignment.dashboard;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 has it, with a byte order mark, without which spreadsheets take it for another encoding. */
final class CsvSheet implements Sheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;

    CsvSheet(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private boolean begun;

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (!begun) {
            out.write('\uFEFF');
            begun = true;
        }
        out.write(values.stream().map(CsvSheet::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    static String field(@Nullable Object value) {
        if (value == null) {
            return HIDDEN;
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    /** What a spreadsheet would take for a formula is made a text: a name from outside must not run anything. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
