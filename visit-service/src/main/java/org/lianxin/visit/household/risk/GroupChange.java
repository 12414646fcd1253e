package org.lianxin.visit.household.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vulnerability group as an administrator writes it. */
@Schema(name = "VulnerabilityGroupChange", examples = """
        {"nameZh": "高龄老人", "nameEn": "Very old", "usable": true, "source": "Civil affairs bureau, notice 12 of 2026"}""")
record GroupChange(
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,

        @NotNull @Schema(description = "False once nobody is to be put into it any more; who is in it stays")
        Boolean usable,

        @NotBlank @Size(max = 200) @Schema(description = "Where the group comes from")
        String source) {}
