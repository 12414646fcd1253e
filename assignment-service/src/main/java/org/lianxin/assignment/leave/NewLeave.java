package org.lianxin.assignment.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** Who is away from when until when, and who stands in. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S001", "firstDay": "2026-07-06", "backOn": "2026-07-20", "acting": "11330102MB1234567B/S002"}""")
record NewLeave(
        @NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) @Schema(description = "ORG/STAFF")
        String cadre,

        @NotNull LocalDate firstDay,

        @NotNull @Schema(description = "first day back at work")
        LocalDate backOn,

        @Nullable
        @Size(max = 51)
        @Pattern(regexp = CadreId.PATTERN)
        @Schema(description = "who stands in, in every community the cadre leads; asked for as long as nobody is named")
        String acting) {}
