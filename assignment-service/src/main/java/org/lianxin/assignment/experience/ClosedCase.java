package org.lianxin.assignment.experience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft may say of a help case: what kind of help, which steps after how many days, how it ended.
 *
 * @param outcome a code: whose word closed it
 * @param days from the first step to the last
 */
record ClosedCase(
        @Nullable String category,
        @Nullable String template,
        List<Step> steps,
        @Nullable String outcome,
        int days) {

    /** @param day counted from the first step, which has 1 */
    record Step(String status, int day) {}
}
