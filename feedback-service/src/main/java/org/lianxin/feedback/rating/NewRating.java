package org.lianxin.feedback.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The resident's judgement. */
record NewRating(
        @NotNull @Min(1) @Max(5) @Schema(description = "5 very satisfied … 1 very dissatisfied", examples = "4")
        Integer grade,

        @Size(max = 10)
        @Schema(description = "Reasons chosen from a list", examples = "[\"SLOW\", \"NOT_SOLVED\"]")
        @Nullable
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,31}") String> reasons,

        @Size(max = 2000) @Schema(examples = "Friendly, but it took three calls.") @Nullable
        String words) {

    List<String> reasonsOrNone() {
        return reasons == null ? List.of() : reasons;
    }
}
