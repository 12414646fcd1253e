package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which procedure a need is taken up with. */
record NewHelpCase(
        @NotNull @Pattern(regexp = "[A-Z_]{1,24}") @Schema(examples = "LOW_INCOME")
        String template) {}
