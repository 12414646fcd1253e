package org.lianxin.assignment.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows, written as they come. */
interface Sheet extends AutoCloseable {

    /** Stands where a figure is hidden. */
    String HIDDEN = "*";

    /** @param values texts, numbers, and null for what is hidden */
    void row(List<? extends @Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;

    String CSV = "text/csv";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In which form it is taken along. */
    enum Format {
        CSV,
        XLSX;

        Sheet open(OutputStream out, String name) {
            return this == CSV ? new CsvSheet(out) : new XlsxSheet(out, name);
        }
    }
}
