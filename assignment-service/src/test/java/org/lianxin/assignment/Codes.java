package org.lianxin.assignment;

import java.util.concurrent.atomic.AtomicInteger;
import org.lianxin.assignment.organisation.CreditCode;

/** Fresh codes, so that the tests, which share one database, do not meet. */
public final class Codes {

    private static final AtomicInteger COUNTER = new AtomicInteger(100);

    private Codes() {}

    public static int number() {
        return COUNTER.incrementAndGet();
    }

    /** A valid credit code that no other test uses. */
    public static String org() {
        var start = "1133%013d".formatted(number());
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (CreditCode.isValid(start + check)) {
                return start + check;
            }
        }
        throw new AssertionError("no check character fits " + start);
    }
}
