package org.lianxin.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;

/** What the demo leaves a person with: where to look, with what, and how to end it. */
final class Handover {
    private Handover() {}

    /** @param scope claims under which there is something to see */
    static void print(Stack stack, Map<String, String> scope, PrintWriter out) throws IOException {
        out.printf("%nEverything is running:%n");
        for (var service : ServiceName.values()) {
            var url = stack.url(service);
            out.printf("  %-20s %s/api/v1   try it: %s/q/swagger-ui%n", service.label(), url, url);
        }
        out.printf("%nA token per role, good for an hour (more with deploy/lianxin token ROLE):%n");
        for (var role : Roles.ALL) {
            var token = stack.token(role);
            scope.forEach((claim, value) -> {
                if (claim.equals("subject")) {
                    token.subject(value);
                } else {
                    token.claim(claim, value);
                }
            });
            out.printf("  %-18s%s%n", role, token.sign());
        }
        out.printf("%nStop it with: deploy/lianxin down (the data is kept)%n");
        out.flush();
    }
}
