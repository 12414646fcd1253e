package org.lianxin.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.lianxin.local.stack.PortPlan;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Started;

/** Starts the stack and tells about it. */
final class Starting {
    private Starting() {}

    static void up(Stack stack, PortPlan ports, PrintWriter out) throws IOException {
        var started = stack.up(ports, part -> tell(part, out));
        if (started.isEmpty()) {
            out.println("The local stack is up already.");
        }
        out.flush();
    }

    private static void tell(Started part, PrintWriter out) {
        out.printf("  %-22s ready in %s%n", part.name(), part.seconds());
        out.flush();
    }
}
