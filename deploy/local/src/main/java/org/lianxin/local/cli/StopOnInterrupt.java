package org.lianxin.local.cli;

import java.io.IOException;
import org.lianxin.local.stack.Stack;

/** While this is open, Ctrl-C stops every process of the stack; a half-started stack is of no use to anybody. */
final class StopOnInterrupt implements AutoCloseable {
    private final Thread hook;

    StopOnInterrupt(Stack stack) {
        hook = new Thread(() -> stop(stack), "stop-stack");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static void stop(Stack stack) {
        try {
            stack.down();
        } catch (IOException failure) {
            System.err.println("lianxin: not everything could be stopped: " + failure.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            // Ctrl-C came first: the hook is at work and ends this process when it is done.
        }
    }
}
