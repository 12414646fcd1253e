package org.lianxin.visit.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.recording.NewVisit;

/** What came of a reception; it becomes a visit with its needs. */
@Schema(examples = """
        {
          "minutes": 15,
          "notes": "咨询低保复核所需材料",
          "needs": [
            {"id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a13", "category": "INCOME", "description": "低保复核"}
          ]
        }
        """)
record ServiceAtReception(
        @Nullable @Schema(description = "The resident's household, now that it is known")
        UUID household,

        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Nullable @Size(max = 4000) String notes,

        @Nullable @Size(max = 4000) String findings,

        @Nullable @Size(max = 20) List<NewVisit.@Valid @NotNull FoundNeed> needs) {}
