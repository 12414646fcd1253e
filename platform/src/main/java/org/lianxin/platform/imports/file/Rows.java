package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one file that are not blank, in order; never more than one of them is in memory. */
public interface Rows extends AutoCloseable {

    /** Line breaks in a record of short fields. */
    int FEW_BREAKS = 5;

    Optional<Row> next();

    @Override
    void close() throws IOException;

    /** @param charset what the sender says it is written in; found out where nothing is said */
    static Rows ofCsv(Path file, @Nullable Charset charset) throws IOException {
        return ofCsv(file, charset, FEW_BREAKS);
    }

    /** @param breaks the most line breaks a record holds */
    static Rows ofCsv(Path file, @Nullable Charset charset, int breaks) throws IOException {
        var encoding = charset == null ? Encoding.of(file) : charset;
        return new CsvRecords(new Lines(Files.newInputStream(file), encoding), breaks);
    }

    /** The lines of a file of JSON objects, after a row of all their names. */
    static Rows ofJsonLines(Path file) throws IOException {
        return JsonLines.open(file);
    }

    /** The rows of the first sheet. */
    static Rows ofSpreadsheet(Path file) throws IOException {
        return SpreadsheetRows.open(file);
    }
}
