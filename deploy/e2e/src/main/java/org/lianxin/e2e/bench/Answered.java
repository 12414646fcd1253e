package org.lianxin.e2e.bench;

import java.io.IOException;

/** A measurement of refusals would be worth nothing. */
final class Answered {
    private Answered() {}

    static void with(int expected, int status) throws IOException {
        if (status != expected) {
            throw new IOException("the service answered " + status + " instead of " + expected);
        }
    }
}
