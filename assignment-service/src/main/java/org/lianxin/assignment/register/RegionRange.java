package org.lianxin.assignment.register;

import org.jspecify.annotations.Nullable;

/**
 * All division codes that begin with a prefix, as a half-open range: a query can use an index on the code, which
 * {@code like} with a parameter cannot. Codes are digits, and {@code ':'} is the character after {@code '9'}.
 */
public record RegionRange(String from, String until) {

    public static RegionRange of(@Nullable String prefix) {
        var from = prefix == null ? "" : prefix;
        return new RegionRange(from, from + ':');
    }
}
