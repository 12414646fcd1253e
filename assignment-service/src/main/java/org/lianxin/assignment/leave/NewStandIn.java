package org.lianxin.assignment.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.assignment.cadre.CadreId;

/** Who stands in. */
@Schema(examples = """
        {"acting": "11330102MB1234567B/S002"}""")
record NewStandIn(
        @NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) @Schema(description = "ORG/STAFF")
        String acting) {}
