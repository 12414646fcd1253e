package org.lianxin.platform.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void readsPlainQuotedAndEmptyFields() {
        assertEquals(List.of("a", "b,\"c\"", "", "d"), fields("a,\"b,\"\"c\"\"\",,d"));
        assertEquals(List.of("a", ""), fields("a,"));
        assertEquals(List.of("", ""), fields(","));
        assertEquals(List.of("a", ""), fields("a,\"\""));
    }

    @Test
    void toleratesAByteOrderMarkAndEveryLineEnding() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var records = read("\uFEFFa,b" + end + "c,d" + end + end + "e,f");
            assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")), fieldsOf(records));
            assertEquals(List.of(1, 2, 4), records.stream().map(Row::line).toList());
        }
    }

    @Test
    void aQuotedFieldMayHoldALineBreak() {
        var records = read("a,\"b\nc\"\nd,e\n");
        assertEquals(List.of("a", "b\nc"), records.get(0).fields());
        assertEquals(3, records.get(1).line());
    }

    @Test
    void aQuoteNeverClosedCostsOneRowOnly() {
        var records = read("a,\"b\n" + "c,d\n".repeat(20));
        assertEquals("quote-not-closed", records.getFirst().flaw());
        assertEquals(21, records.size());
        assertNull(records.get(1).flaw());
        assertEquals(2, records.get(1).line());
    }

    @Test
    void aStrayQuoteCostsOneRowOnly() {
        var records = read("a\"b,c\n\"a\"b,c\nd,e\n");
        assertEquals("stray-quote", records.get(0).flaw());
        assertEquals("stray-quote", records.get(1).flaw());
        assertEquals(List.of("d", "e"), records.get(2).fields());
    }

    @Test
    void anEndlessLineIsCutAndRefused() {
        var records = read("x".repeat(3_000_000) + "\na,b\n");
        assertEquals("row-too-long", records.get(0).flaw());
        assertEquals(List.of("a", "b"), records.get(1).fields());
    }

    private static List<String> fields(String line) {
        return read(line).getFirst().fields();
    }

    private static List<List<String>> fieldsOf(List<Row> records) {
        return records.stream().map(Row::fields).toList();
    }

    private static List<Row> read(String text) {
        var records = new CsvRecords(
                new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
                Rows.FEW_BREAKS);
        var all = new ArrayList<Row>();
        for (Optional<Row> next = records.next(); next.isPresent(); next = records.next()) {
            all.add(next.get());
        }
        return all;
    }
}
