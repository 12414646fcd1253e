package org.lianxin.platform.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.lianxin.platform.web.Problem;

/** The rows of the first sheet of an XLSX workbook, streamed from a file on disk. */
final class SpreadsheetRows implements Rows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int width;

    private SpreadsheetRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    /** Whatever is wrong with the file as a whole is wrong with the upload. */
    static SpreadsheetRows open(Path file) throws IOException {
        SpreadsheetGuard.check(file);
        try {
            return new SpreadsheetRows(new ReadableWorkbook(file.toFile(), WITH_FORMATS));
        } catch (ExcelReaderException | IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw Problem.invalid("file", "no-spreadsheet");
        }
    }

    @Override
    public Optional<Row> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                var fields = fields(row);
                if (!fields.stream().allMatch(String::isBlank)) {
                    return Optional.of(new Row(row.getRowNum(), fields, null));
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw Problem.invalid("file", "no-spreadsheet");
        }
    }

    private List<String> fields(org.dhatim.fastexcel.reader.Row row) {
        var fields = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            fields.add(row.getOptionalCell(i).map(SpreadsheetRows::text).orElse(""));
        }
        // Cells that once held something stay behind as empty ones, and a row ends with its last cell that holds
        // something.
        while (!fields.isEmpty() && fields.getLast().isBlank()) {
            fields.removeLast();
        }
        width = width == 0 ? fields.size() : width;
        while (!fields.isEmpty() && fields.size() < width) {
            fields.add("");
        }
        return fields;
    }

    /** A code typed as a number comes without exponent or decimals, a day as YYYY-MM-DD. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
