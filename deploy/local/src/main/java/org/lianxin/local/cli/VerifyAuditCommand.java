package org.lianxin.local.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Unable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-audit",
        description = {
            "Go through the audit log of each service and hold it against its anchors on Kafka.",
            "Exit code 0 when all are good, 1 when one is bad; its first bad entry is named."
        },
        mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "One service instead of all")
    @Nullable
    String service;

    @Override
    public Integer call() throws Exception {
        var stack = Stack.of(Layout.find());
        boolean bad = false;
        for (var one : services()) {
            int code = stack.verifyAudit(one);
            if (code > 1) {
                throw new Unable("the audit log of " + one.label() + " cannot be verified");
            }
            bad |= code == 1;
        }
        return bad ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<ServiceName> services() {
        if (service == null) {
            return Arrays.asList(ServiceName.values());
        }
        return List.of(ServiceName.of(service)
                .orElseThrow(() -> new Unable(
                        "no service named " + service + "; there are " + String.join(", ", ServiceName.labels()))));
    }
}
