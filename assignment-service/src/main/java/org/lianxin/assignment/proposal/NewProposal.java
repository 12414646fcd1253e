package org.lianxin.assignment.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For which region a proposal is wanted. */
@Schema(examples = """
        {"region": "330102", "seed": 7}""")
record NewProposal(
        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "\\d{2,12}")
        @Schema(description = "beginning of the division codes: a street, a district")
        String region,

        @Nullable
        @Min(0)
        @Max(9_007_199_254_740_991L)
        @Schema(description = "of the search, to have an earlier proposal again; drawn if absent")
        Long seed) {}
