package org.lianxin.visit.household.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household moves. */
@Schema(examples = """
        {"community": "330102001052", "address": "望江街道 3 号 2 单元 101", "on": "2026-11-20"}""")
record NewMove(
        @NotNull
        @Pattern(regexp = "\\d{12}")
        @Schema(description = "May be one the official does not answer for", examples = "330102001052")
        String community,

        @NotBlank @Size(max = 200) String address,

        @NotNull @Schema(description = "First day at the new address")
        LocalDate on) {}
