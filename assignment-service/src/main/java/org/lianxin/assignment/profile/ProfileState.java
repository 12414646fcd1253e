package org.lianxin.assignment.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the circumstances of a community are known, and since when nobody has looked. */
@Schema(examples = """
        {"community": "330102001051", "name": "清波门社区", "region": "330102001051", "number": 3,
         "reviewedAt": "2026-01-02T02:00:00Z", "reviewDueOn": "2026-04-02", "stale": true}""")
record ProfileState(
        String community,
        String name,
        String region,

        @Schema(description = "absent if nobody ever wrote one") @Nullable
        Integer number,

        @Nullable Instant reviewedAt,
        @Nullable LocalDate reviewDueOn,
        boolean stale) {}
