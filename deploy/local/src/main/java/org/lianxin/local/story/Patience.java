package org.lianxin.local.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for others, but not for ever. */
final class Patience {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final long end;

    Patience(Duration atMost) {
        this.end = System.nanoTime() + atMost.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    void pause() {
        LockSupport.parkNanos(PAUSE);
    }

    /** Asks until the answer is yes; fails when patience ends first. */
    void until(String what, Supplier<Boolean> reached) {
        while (!reached.get()) {
            if (isOver()) {
                throw new StoryFailure("waited in vain until " + what);
            }
            pause();
        }
    }
}
