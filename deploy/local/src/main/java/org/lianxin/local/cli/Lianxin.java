package org.lianxin.local.cli;

import org.lianxin.local.stack.Unable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command with nothing behind it: tells what there is. */
@Command(
        name = "deploy/lianxin",
        description = "Lianxin on this machine: PostgreSQL, Kafka and the four services as processes of their own.",
        mixinStandardHelpOptions = true,
        version = Lianxin.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            VerifyAuditCommand.class,
            BenchCommand.class,
            ServiceCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  LIANXIN_HOME   where data, keys and logs are kept; default .lianxin in the project",
            "  LIANXIN_DEBUG  set to anything: failures are told with their stack trace",
            "  JAVA_HOME      a JDK 25 or later; the usual places are searched when it is not one",
            "",
            "Exit codes: 0 done, 1 something failed, 2 this machine or the command line stands in the way.",
            "",
            "Start with: deploy/lianxin demo"
        })
public final class Lianxin implements Runnable {
    static final String VERSION = "Lianxin 1.0.0-SNAPSHOT";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    public static CommandLine commandLine() {
        var command = new CommandLine(new Lianxin())
                .setExecutionExceptionHandler((failure, failed, parsed) -> explain(failure, failed));
        command.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(VERSION));
        return command;
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println("lianxin: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        if (System.getenv("LIANXIN_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof Unable ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
}
