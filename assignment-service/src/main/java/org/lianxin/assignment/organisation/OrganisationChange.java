package org.lianxin.assignment.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as it shall be. */
@Schema(examples = """
        {"name": "上城区清波街道办事处", "region": "330102001"}""")
record OrganisationChange(
        @NotBlank @Size(max = 200) @Schema(description = "Official name", examples = "上城区清波街道办事处")
        String name,

        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
        @Schema(
                description = "Division code of the area it serves: province, city, district, street or community",
                examples = "330102001")
        String region) {}
