package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which days it really was, and how that came to light. Equal days say that it never was. */
@Schema(examples = """
        {"validFrom": "2025-12-15", "reason": "任命文件所载日期为12月15日"}""")
record CorrectionOfPeriod(
        @Nullable @Schema(description = "first day, today or before; absent if it was right")
        LocalDate validFrom,

        @Nullable
        @Schema(
                description =
                        "first day no longer, today or before; only of an assignment that is over; absent if it was right")
        LocalDate validTo,

        @NotBlank @Size(max = 500) String reason) {}
