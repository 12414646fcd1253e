package org.lianxin.visit.household.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which number is to be seen in clear, and why. */
@Schema(examples = """
        {"field": "PHONE", "reason": "回访：上次走访约定电话确认补助到账情况"}""")
record DisclosureRequest(
        @NotNull NumberField field,

        @NotBlank @Size(min = 4, max = 200) @Schema(description = "Kept, and shown to the resident on request")
        String reason) {}
