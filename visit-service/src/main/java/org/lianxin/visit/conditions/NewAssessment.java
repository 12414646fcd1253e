package org.lianxin.visit.conditions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a household lives, on a day. */
@Schema(examples = """
        {
          "form": "LIVING_CONDITIONS",
          "version": 1,
          "assessedOn": "2026-11-20",
          "answers": {
            "HOUSING_KIND": "FLAT", "HOUSING_TENURE": "OWNED", "HOUSING_AREA": 58, "HOUSING_SAFETY": "WORN", "WATER": "TAP",
            "FOOD": "ENOUGH", "INCOME_MONTH": 3200.50, "INCOME_SOURCES": ["PENSION"], "ILLNESS": "CHRONIC",
            "DISABILITY": "NONE", "OUT_OF_SCHOOL": false
          }
        }
        """)
record NewAssessment(
        @NotNull @Size(max = 24) String form,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "Version of the form that was asked")
        Integer version,

        @NotNull LocalDate assessedOn,

        @NotNull
        @Size(max = 800)
        @Schema(description = "By code of the field: a code, an array of codes, true / false, a number or a text")
        Map<String, Object> answers,

        @Nullable @Schema(description = "The assessment that this one puts right")
        UUID corrects) {}
