package org.lianxin.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.lianxin.local.stack.PortPlan;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Started;
import org.lianxin.local.stack.StartupCaches;

/** Starts the stack and tells about it. */
final class Starting {
    private Starting() {}

    static void up(Stack stack, PortPlan ports, PrintWriter out) throws IOException {
        if (stack.idle()) {
            recordStartup(StartupCaches.of(stack.layout()), out);
        }
        var started = stack.up(ports, part -> tell(part, out));
        if (started.isEmpty()) {
            out.println("The local stack is up already.");
        }
        out.flush();
    }

    private static void recordStartup(StartupCaches caches, PrintWriter out) throws IOException {
        var missing = caches.missing();
        if (missing.isEmpty()) {
            return;
        }
        out.println("Recording how the services start, once for this build: they start in half the time from then on.");
        out.flush();
        try (var guard = new StopOnInterrupt(caches.training())) {
            if (caches.make(missing).size() < missing.size()) {
                out.println("Not every service could be recorded; it starts all the same, more slowly.");
            }
        }
    }

    private static void tell(Started part, PrintWriter out) {
        out.printf("  %-22s ready in %s%n", part.name(), part.seconds());
        out.flush();
    }
}
