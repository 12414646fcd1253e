package org.lianxin.assignment.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as it shall be. */
@Schema(examples = """
        {"name": "上城区清波街道办事处", "region": "330102001", "parent": "11330102MB1234561M"}""")
record OrganisationChange(
        @NotBlank @Size(max = 200) @Schema(description = "Official name", examples = "上城区清波街道办事处")
        String name,

        @NotNull
        @Size(max = 12)
        @Pattern(regexp = OrganisationChange.REGION)
        @Schema(
                description = "Division code of the area it serves: province, city, district, street or community",
                examples = "330102001")
        String region,

        @Nullable
        @Size(max = 18)
        @Pattern(regexp = CreditCode.PATTERN)
        @Schema(description = "Credit code of the organisation it belongs to; none at the top")
        String parent) {

    static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
}
