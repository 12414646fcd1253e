package org.lianxin.assignment.circumstances;

import org.jspecify.annotations.Nullable;

/** How much work of one cadre in one community is open, as one service counts; what it does not count is absent. */
record OpenItemsCounted(
        String cadre,
        String community,
        @Nullable Integer dueContacts,
        @Nullable Integer needs,
        @Nullable Integer helpCases,
        @Nullable Integer promises,
        @Nullable Integer matters) {

    static final String TYPE = "open-items.counted.v1";

    static int orNone(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
