package org.lianxin.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.ProblemBody;

/** The verdicts as a file for a spreadsheet, one line per flaw. Read in pieces, so that a country's list fits through. */
@ApplicationScoped
class VerdictsAsCsv {
    private static final int PIECE = 1_000;
    /** Without it spreadsheets take the file for something else than UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Verdicts verdicts;

    VerdictsAsCsv(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void write(UUID id, @Nullable Verdict only, Locale language, OutputStream stream) throws IOException {
        var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append(BYTE_ORDER_MARK).append("line,key,verdict,field,code,message\r\n");
        var piece = verdicts.after(id, only, 0, PIECE, language);
        while (!piece.isEmpty()) {
            for (var row : piece) {
                write(row, out);
            }
            piece = verdicts.after(id, only, piece.getLast().line(), PIECE, language);
        }
        out.flush();
    }

    private static void write(RowVerdict row, Writer out) throws IOException {
        var errors = row.errors().isEmpty() ? List.of(new ProblemBody.Field("", "", "")) : row.errors();
        for (var error : errors) {
            out.append(Integer.toString(row.line()));
            for (var text : List.of(row.key(), row.verdict().name(), error.field(), error.code(), error.message())) {
                out.append(',').append(quoted(text));
            }
            out.append("\r\n");
        }
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quoted(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
