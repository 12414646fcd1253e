package org.lianxin.visit.aid.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who applies, and what they declare. */
@Schema(name = "ApplicationChange")
record ApplicationChange(
        @NotNull Applicant applicant,

        @Schema(description = "Only of who applies on behalf") @Nullable
        Mandate mandate,

        @Schema(description = "When the mandate was given", examples = "2026-11-20") @Nullable
        LocalDate mandateOn,

        @Schema(description = "The official whose relative applies (经办人员近亲属); left out when none is") @Nullable @Valid
        Relative relativeOfStaff) {

    @Schema(name = "RelativeOfStaff")
    record Relative(
            @NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z_-]{1,40}") @Schema(examples = "91330100799655058B/S001")
            String cadre,

            @NotBlank @Size(max = 40) @Schema(examples = "父子")
            String relation) {}
}
