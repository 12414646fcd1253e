package org.lianxin.assignment.experience;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a write-up is ready for somebody else's eyes. */
@Schema(examples = """
        {"tracesSeen": true}""")
record Submission(
        @Nullable @Schema(description = "that what looks like personal data has been looked at and is none")
        Boolean tracesSeen) {

    boolean seen() {
        return Boolean.TRUE.equals(tracesSeen);
    }
}
