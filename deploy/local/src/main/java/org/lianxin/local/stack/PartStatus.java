package org.lianxin.local.stack;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of {@code status}.
 *
 * @param pid 0 when it does not run
 * @param where URL or host and port; empty when it does not run
 * @param residentMegabytes empty when it does not run or the system does not tell
 */
public record PartStatus(String name, long pid, String where, OptionalLong residentMegabytes) {
    static PartStatus of(String name, Optional<Running> running, String where) {
        return running.map(Running::process)
                .map(process -> new PartStatus(name, process.pid(), where, Memory.resident(process)))
                .orElseGet(() -> new PartStatus(name, 0, "", OptionalLong.empty()));
    }

    public boolean runs() {
        return pid != 0;
    }
}
