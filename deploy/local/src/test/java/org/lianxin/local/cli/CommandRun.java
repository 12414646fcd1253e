package org.lianxin.local.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command answered. */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var command = Lianxin.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var code = command.execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
