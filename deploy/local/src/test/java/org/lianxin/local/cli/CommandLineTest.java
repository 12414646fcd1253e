package org.lianxin.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void printsABareTokenAndNothingElse() {
        var run = CommandRun.of("token", "cadre", "--cadre", "ORG/S1", "--region", "330102");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R"), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "token king, no role named king",
        "token cadre --minutes 481, between 1 and 480",
        "token cadre --minutes 0, between 1 and 480",
        "token cadre --region 33x, 2 to 12 digits",
        "logs nobody, no process named nobody",
        "service kill nobody, no service named nobody",
        "up --postgres-port x, is not an int",
        "fly, Unmatched argument"
    })
    void refusesWhatItCannotDoWithOneClearLine(String line, String reason) {
        var run = CommandRun.of(line.split(" "));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().lines().findFirst().orElse("").contains(reason), run.err());
    }
}
