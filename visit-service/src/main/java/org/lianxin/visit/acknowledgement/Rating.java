package org.lianxin.visit.acknowledgement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The resident's grade of a visit, given with the one-time code. */
@Schema(name = "VisitRating", examples = """
        {"slip": "7K3QA-0M2VD", "code": "9XTF-WC4H", "grade": 4, "words": "很耐心"}
        """)
record Rating(
        @NotBlank @Size(max = 80) @Schema(examples = "9XTF-WC4H")
        String code,

        @Nullable @Size(max = 40) @Schema(examples = "7K3QA-0M2VD")
        String slip,

        @NotNull @Min(1) @Max(5) @Schema(description = "5 (very satisfied) to 1 (very dissatisfied)", examples = "4")
        Integer grade,

        @Nullable @Size(max = 2000) String words) {}
