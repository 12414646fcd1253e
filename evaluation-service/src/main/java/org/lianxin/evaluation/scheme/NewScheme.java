package org.lianxin.evaluation.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme as it is proposed; the same code again is its next edition. */
record NewScheme(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") @Schema(examples = "contact-work")
        String code,

        @NotNull @Valid Name name,

        @NotBlank @Size(max = 500) @Schema(examples = "Decision of the organisation department, 2026-03")
        String source,

        @NotNull @Valid Grading grading,

        @Schema(
                description =
                        "60/30/10 when left out and all three voices have indicators; residents alone when only they have")
        @Valid
        @Nullable
        PerspectiveWeights perspectives,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewIndicator> indicators) {

    /** Given, or the default for the voices that have indicators. */
    Optional<PerspectiveWeights> weights() {
        if (perspectives != null) {
            return Optional.of(perspectives);
        }
        var voices = indicators.stream().map(NewIndicator::voice).collect(Collectors.toSet());
        if (voices.size() == Perspective.values().length) {
            return Optional.of(PerspectiveWeights.DEFAULT);
        }
        return voices.equals(Set.of(Perspective.RESIDENTS))
                ? Optional.of(PerspectiveWeights.RESIDENTS_ALONE)
                : Optional.empty();
    }
}
