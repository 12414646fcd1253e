package org.lianxin.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Unable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For those who want to see what happens when one of them is missing for a while. */
@Command(
        name = "service",
        hidden = true,
        description = "Kill or restart one service of the running stack.",
        mixinStandardHelpOptions = true)
final class ServiceCommand implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    @Command(name = "kill", description = "End it without warning (SIGKILL).", mixinStandardHelpOptions = true)
    void kill(@Parameters(paramLabel = "SERVICE", description = "Name of the service") String name) throws IOException {
        Stack.of(Layout.find()).kill(service(name));
    }

    @Command(name = "restart", description = "Stop it and start it again.", mixinStandardHelpOptions = true)
    void restart(@Parameters(paramLabel = "SERVICE", description = "Name of the service") String name)
            throws IOException {
        var stack = Stack.of(Layout.find());
        var service = service(name);
        var port = stack.port(service);
        stack.stop(service);
        out().println(service.label() + " ready in "
                + stack.start(service, port).seconds());
    }

    private static ServiceName service(String name) {
        return ServiceName.of(name)
                .orElseThrow(() -> new Unable(
                        "no service named " + name + "; there are " + String.join(", ", ServiceName.labels())));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
