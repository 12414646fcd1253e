package org.lianxin.assignment.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the main difficulties of a community. */
@Schema(examples = """
        {"kind": "ELDERLY_CARE", "note": "无电梯老楼多，高龄老人下楼难"}""")
public record Difficulty(
        @NotNull DifficultyKind kind,
        @Nullable @Size(min = 1, max = 500) String note) {}
