package org.lianxin.e2e;

import org.lianxin.e2e.bench.BenchCommand;
import org.lianxin.local.stack.Unable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** What {@code deploy/lianxin bench} hands over to. */
public final class Bench {
    private Bench() {}

    public static void main(String... arguments) {
        // Before the first logger: the Kafka client would tell its whole configuration.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        var command = new CommandLine(new BenchCommand())
                .setExecutionExceptionHandler((failure, failed, parsed) -> explain(failure, failed));
        System.exit(command.execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println("lianxin: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        if (System.getenv("LIANXIN_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof Unable ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
}
