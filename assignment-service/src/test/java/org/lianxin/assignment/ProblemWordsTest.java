package org.lianxin.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"problems", "proposals", "dashboards"})
    void eachIsSaidInBothLanguages(String bundle) throws IOException {
        assertEquals(
                read(bundle + ".properties").keySet(),
                read(bundle + "_zh.properties").keySet());
    }

    private static Properties read(String file) throws IOException {
        var words = new Properties();
        try (var in =
                new InputStreamReader(ProblemWordsTest.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
