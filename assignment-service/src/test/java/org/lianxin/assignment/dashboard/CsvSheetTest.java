package org.lianxin.assignment.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void nothingFromOutsideRunsAsAFormula(String text) {
        var field = CsvSheet.field(text);
        assertEquals('\'', field.charAt(field.startsWith("\"") ? 1 : 0));
    }

    @Test
    void numbersStayNumbersAndTextsAreQuotedWhereTheyMustBe() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.row(Arrays.asList("a,b", "c\"d", -5, null, "清波街道"));
        }
        assertEquals("\uFEFF\"a,b\",\"c\"\"d\",-5,*,清波街道\r\n", out.toString(StandardCharsets.UTF_8));
    }
}
