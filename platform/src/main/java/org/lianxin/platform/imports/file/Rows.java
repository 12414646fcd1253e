package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one file that are not blank, in order; never more than one of them is in memory. */
public interface Rows extends AutoCloseable {

    Optional<Row> next();

    @Override
    void close() throws IOException;

    /** @param charset what the sender says it is written in; found out where nothing is said */
    static Rows ofCsv(Path file, @Nullable Charset charset) throws IOException {
        var encoding = charset == null ? Encoding.of(file) : charset;
        return new CsvRecords(new Lines(Files.newInputStream(file), encoding));
    }

    /** The rows of the first sheet. */
    static Rows ofSpreadsheet(Path file) throws IOException {
        return SpreadsheetRows.open(file);
    }
}
