package org.lianxin.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    private static Stream<String> commands() {
        // "help" itself is picocli's own.
        return Lianxin.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    private static CommandLine command(String name) {
        return Lianxin.commandLine().getSubcommands().get(name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryOptionAndArgument(String name) {
        var spec = command(name).getCommandSpec();
        assertTrue(spec.usageMessage().description().length > 0, name);
        spec.args().stream()
                .filter(argument -> !argument.isOption() || !argument.hidden())
                .filter(argument -> !argument.hidden())
                .forEach(argument -> assertTrue(argument.description().length > 0, name + " " + argument));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isShownForEveryCommand(String name) {
        var run = CommandRun.of(name, "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Usage: deploy/lianxin " + name));
    }

    @Test
    void listsEveryCommand() {
        var shown = CommandRun.of("--help").out();
        commands()
                .filter(name -> !command(name).getCommandSpec().usageMessage().hidden())
                .forEach(name -> assertTrue(shown.contains("\n  " + name + " "), name));
    }

    @Test
    void tellsWhatCanBeMeasured() {
        assertTrue(CommandRun.of("bench", "--help").out().contains("--skip-million"));
    }

    @Test
    void isWhatACommandAloneAnswers() {
        assertEquals(CommandRun.of("--help"), CommandRun.of());
    }

    @Test
    void tellsTheVersion() {
        assertTrue(CommandRun.of("--version").out().startsWith("Lianxin "));
        assertTrue(CommandRun.of("up", "--version").out().startsWith("Lianxin "));
    }
}
