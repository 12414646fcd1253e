package org.lianxin.assignment.community.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.community.intake.CsvFields.Outcome;
import org.lianxin.assignment.community.intake.Lines.Line;

/**
 * The records of a CSV file, one by one. A broken record is reported as such and the next line starts afresh: a quote
 * that is never closed costs one row, not the rest of the file.
 */
final class CsvRecords {

    /** A quoted field of this register holds no more line breaks than this. */
    private static final int MOST_LINES = 5;

    /** @param flaw why the record could not be split, or null */
    record CsvRecord(
            int line, List<String> fields, @Nullable String flaw) {}

    private final Lines lines;

    CsvRecords(Lines lines) {
        this.lines = lines;
    }

    /** The next record that is not blank. */
    Optional<CsvRecord> next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return Optional.of(record(line));
            }
        }
        return Optional.empty();
    }

    private CsvRecord record(Line first) {
        if (first.cut()) {
            return new CsvRecord(first.number(), List.of(), "row-too-long");
        }
        var text = new StringBuilder(first.text());
        var taken = new ArrayList<Line>();
        var split = CsvFields.split(first.text());
        while (split.outcome() == Outcome.OPEN && taken.size() < MOST_LINES) {
            var more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            split = CsvFields.split(text.append('\n').append(more.text()).toString());
        }
        return switch (split.outcome()) {
            case COMPLETE -> new CsvRecord(first.number(), split.fields(), null);
            case STRAY_QUOTE -> flawed(first, taken, "stray-quote");
            case OPEN -> flawed(first, taken, "quote-not-closed");
        };
    }

    private CsvRecord flawed(Line first, List<Line> taken, String flaw) {
        lines.giveBack(taken);
        return new CsvRecord(first.number(), List.of(), flaw);
    }
}
