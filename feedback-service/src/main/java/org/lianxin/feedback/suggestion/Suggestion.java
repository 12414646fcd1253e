package org.lianxin.feedback.suggestion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a person may decide for, and why it is suggested. */
@Schema(name = "Suggestion")
record Suggestion(
        @Schema(description = "A category, the code of a community, or the id of a matter", examples = "社区生活/公共设施/路灯照明")
        String value,

        @Schema(description = "0 to 1; only good for the order", examples = "0.62")
        double score,

        List<Reason> reasons) {

    /** Why. */
    enum Cause {
        /** The text holds words of the name. */
        NAMED,
        /** The resident said so. */
        RESIDENT_SAID,
        /** Matters of the same words were decided so. */
        LIKE_DECIDED,
        SAME_WORDS,
        SAME_COMMUNITY,
        SAME_STREET,
        /** The words are the same to the last character. */
        SAME_TEXT
    }

    @Schema(name = "SuggestionReason")
    record Reason(
            Cause cause,

            @Schema(description = "The words that tell it", examples = "[\"路灯坏了\"]")
            List<String> words,

            @Schema(description = "The matters that tell it")
            List<UUID> matters) {

        static Reason words(Cause cause, List<String> words) {
            return new Reason(cause, words, List.of());
        }

        static Reason of(Cause cause) {
            return new Reason(cause, List.of(), List.of());
        }
    }
}
