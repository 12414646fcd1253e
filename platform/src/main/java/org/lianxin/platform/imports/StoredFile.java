package org.lianxin.platform.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Import.Format;
import org.lianxin.platform.imports.file.Rows;

/** A file on this machine's disk, for as long as it is worked on. */
record StoredFile(Path path, Format format, @Nullable String charset, byte[] hash, long size) implements AutoCloseable {

    /** @param breaks the most line breaks a record holds */
    Rows rows(int breaks) throws IOException {
        return switch (format) {
            case XLSX -> Rows.ofSpreadsheet(path);
            case NDJSON -> Rows.ofJsonLines(path);
            case CSV -> Rows.ofCsv(path, charset == null ? null : Charset.forName(charset), breaks);
        };
    }

    String hexHash() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ImportFailure(e);
        }
    }
}
