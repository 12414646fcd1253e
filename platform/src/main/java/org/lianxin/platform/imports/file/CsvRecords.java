package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxin.platform.imports.file.CsvFields.Outcome;
import org.lianxin.platform.imports.file.Lines.Line;

/**
 * The records of a CSV file, one by one. A broken record is reported as such and the next line starts afresh: a quote
 * that is never closed costs one row, not the rest of the file.
 */
final class CsvRecords implements Rows {

    private final Lines lines;
    private final int breaks;

    /** @param breaks the most line breaks a record of this register holds */
    CsvRecords(Lines lines, int breaks) {
        this.lines = lines;
        this.breaks = breaks;
    }

    @Override
    public Optional<Row> next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return Optional.of(record(line));
            }
        }
        return Optional.empty();
    }

    private Row record(Line first) {
        if (first.cut()) {
            return new Row(first.number(), List.of(), "row-too-long");
        }
        var text = new StringBuilder(first.text());
        var taken = new ArrayList<Line>();
        var split = CsvFields.split(first.text());
        while (split.outcome() == Outcome.OPEN && taken.size() < breaks) {
            var more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            split = CsvFields.split(text.append('\n').append(more.text()).toString());
        }
        return switch (split.outcome()) {
            case COMPLETE -> new Row(first.number(), split.fields(), null);
            case STRAY_QUOTE -> flawed(first, taken, "stray-quote");
            case OPEN -> flawed(first, taken, "quote-not-closed");
        };
    }

    private Row flawed(Line first, List<Line> taken, String flaw) {
        lines.giveBack(taken);
        return new Row(first.number(), List.of(), flaw);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
