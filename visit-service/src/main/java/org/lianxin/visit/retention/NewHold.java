package org.lianxin.visit.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What is to be held, and why: a household or a whole community. */
@Schema(examples = """
        {"household": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a11", "reason": "核查案件 2026-17"}""")
record NewHold(
        @Nullable UUID household,

        @Nullable @Pattern(regexp = "\\d{12}|[0-9A-Z]{18}") @Schema(examples = "330102001051")
        String community,

        @NotBlank @Size(min = 4, max = 500) String reason) {

    void check() {
        if ((household == null) == (community == null)) {
            throw Problem.invalid("household", "household-or-community");
        }
    }
}
