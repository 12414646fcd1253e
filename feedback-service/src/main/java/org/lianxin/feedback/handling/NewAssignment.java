package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall take the matter. */
record NewAssignment(
        @NotNull
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "{org-code}")
        @Schema(examples = "11330102002498341Q")
        String org,

        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}/[A-Za-z0-9_-]{1,32}", message = "{cadre-code}")
        @Schema(
                description = "An official of that organisation; without one, whoever there accepts it",
                examples = "11330102002498341Q/S0017")
        @Nullable
        String cadre) {}
