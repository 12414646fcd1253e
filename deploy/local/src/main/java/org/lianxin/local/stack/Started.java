package org.lianxin.local.stack;

import java.time.Duration;

/**
 * A part that was started.
 *
 * @param readyAfter from the start of the process to its first answer that it is ready
 */
public record Started(String name, Duration readyAfter) {
    public String seconds() {
        return "%.1f s".formatted(readyAfter.toMillis() / 1000.0);
    }
}
