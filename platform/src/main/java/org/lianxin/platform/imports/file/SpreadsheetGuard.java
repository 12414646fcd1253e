package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lianxin.platform.web.Problem;

/**
 * Looks at a workbook before it is read. A small zip file can unfold to any size, and the texts that cells share are held in
 * memory while the sheet is read: what is larger than these limits has to come as CSV.
 */
final class SpreadsheetGuard {
    private static final long MOST_SHARED_TEXT = 24L * 1024 * 1024;
    private static final long MOST = 512L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private SpreadsheetGuard() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooLarge();
            }
            long all = 0;
            for (var entry : (Iterable<ZipEntry>)
                    () -> zip.stream().map(e -> (ZipEntry) e).iterator()) {
                boolean shared =
                        entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("sharedstrings.xml");
                all += unfolded(zip, entry, shared ? MOST_SHARED_TEXT : MOST - all);
            }
        } catch (ZipException noZip) {
            throw Problem.invalid("file", "no-spreadsheet");
        }
    }

    /** Counted, not believed: the directory of the zip file may say anything. */
    private static long unfolded(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static Problem tooLarge() {
        return Problem.invalid("file", "spreadsheet-too-large");
    }
}
