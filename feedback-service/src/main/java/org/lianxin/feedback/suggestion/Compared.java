package org.lianxin.feedback.suggestion;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter that another one is compared with. */
record Compared(
        UUID matter, @Nullable String community, @Nullable String category, String text, Set<String> grams) {

    static String words(String subject, String text) {
        return subject + "\n" + text;
    }
}
