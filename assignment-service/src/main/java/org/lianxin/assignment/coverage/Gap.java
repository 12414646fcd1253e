package org.lianxin.assignment.coverage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community that nobody leads today. */
@Schema(examples = """
        {"community": "330102001055", "name": "清河坊社区", "region": "330102001055", "since": "2026-03-01", "actingOnly": true}""")
record Gap(
        String community,
        String name,
        String region,

        @Schema(description = "first day without a lead; absent if there never was one") @Nullable
        LocalDate since,

        @Schema(description = "whether an acting cadre fills in")
        boolean actingOnly) {}
