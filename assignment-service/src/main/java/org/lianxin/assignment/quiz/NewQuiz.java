package org.lianxin.assignment.quiz;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** Who shall be asked. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S001"}""")
record NewQuiz(
        @Nullable
        @Size(max = 51)
        @Pattern(regexp = CadreId.PATTERN)
        @Schema(description = "ORG/STAFF of a cadre who answers for the community; absent: the cadre who asks")
        String cadre) {}
