package org.lianxin.visit.sync;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version counts. */
@Schema(examples = """
        {"choice": "MINE"}
        """)
record ConflictDecision(@NotNull Choice choice) {

    enum Choice {
        /** What the device had sent. */
        MINE,
        /** What the record had. */
        THEIRS
    }
}
