package org.lianxin.platform.time;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the working calendar differs from Monday to Friday. */
@Schema(name = "WorkingDay")
public record WorkingDay(
        LocalDate day,

        @Schema(description = "true: a weekend day worked in exchange (调休); false: a weekday off")
        boolean working,

        @Schema(examples = "春节") String name,

        @Schema(examples = "General Office of the State Council, notice on the holidays of 2026")
        String source) {}
