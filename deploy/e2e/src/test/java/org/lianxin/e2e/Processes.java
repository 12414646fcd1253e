package org.lianxin.e2e;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxin.local.infrastructure.Postmaster;
import org.lianxin.local.infrastructure.ProcessEnd;
import org.lianxin.local.stack.PartStatus;
import org.lianxin.local.stack.Stack;

/** Every process of a stack, down to the last of PostgreSQL's. */
final class Processes {
    private Processes() {}

    static Set<ProcessHandle> of(Stack stack) throws IOException {
        var postmaster = Postmaster.under(stack.layout().state()).process();
        var parts = stack.status().stream().map(PartStatus::pid).flatMap(pid -> ProcessHandle.of(pid).stream());
        return Stream.concat(parts, postmaster.stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .collect(Collectors.toSet());
    }

    /** Those that still run. */
    static Set<ProcessHandle> left(Set<ProcessHandle> processes) {
        return processes.stream().filter(process -> !ProcessEnd.gone(process)).collect(Collectors.toSet());
    }
}
