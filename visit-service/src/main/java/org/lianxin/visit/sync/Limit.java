package org.lianxin.visit.sync;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** How many records a device wants at once. */
final class Limit {
    private static final int MOST = 500;

    private Limit() {}

    static int read(@Nullable String limit, int usual) {
        if (limit == null) {
            return usual;
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
            throw Problem.invalid("limit", "limit-out-of-range", MOST);
        }
        return Integer.parseInt(limit);
    }
}
