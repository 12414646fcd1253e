package org.lianxin.platform.time;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a day is arranged, and who said so. */
public record NewWorkingDay(
        @NotNull @Schema(description = "true: worked in exchange; false: off", examples = "false")
        Boolean working,

        @NotBlank @Size(max = 40) @Schema(examples = "春节") String name,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Where it was announced",
                examples = "General Office of the State Council, notice on the holidays of 2027")
        String source) {}
