package org.lianxin.assignment.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office and its public number; never a person. */
@Schema(examples = """
        {"kind": "POLICE", "office": "清波派出所", "phone": "0571-87654321"}""")
public record ContactPoint(
        @NotNull ContactKind kind,
        @NotBlank @Size(max = 100) String office,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = "\\d[\\d-]{2,19}")
        @Schema(description = "number of the office; a mobile number is refused, it belongs to a person")
        String phone) {}
