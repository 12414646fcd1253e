package org.lianxin.visit.household.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.household.GroupSource;

/** Somebody belongs to a vulnerability group. */
@Schema(examples = """
        {"group": "DISABLED", "from": "2025-06-01", "source": "CERTIFICATE"}""")
record NewGroupEntry(
        @NotNull @Size(max = 24) @Schema(description = "Code of GET /vulnerability-groups")
        String group,

        @Nullable @Schema(description = "Since when, where known")
        LocalDate from,

        @NotNull GroupSource source) {}
