package org.lianxin.assignment.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX, written while it is made. Texts are texts in it and never run as formulas. */
final class XlsxSheet implements Sheet {

    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Lianxin", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(rows, column, number);
            } else {
                sheet.value(rows, column, value == null ? HIDDEN : value.toString());
            }
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
