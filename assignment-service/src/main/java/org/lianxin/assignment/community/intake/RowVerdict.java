package org.lianxin.assignment.community.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one row, and why. */
@Schema(examples = """
        {"line": 17, "code": "33010200105", "verdict": "REFUSED", "errors": [
          {"field": "code", "code": "division-code", "message": "must be a 12-digit division code of a community or village"}]}""")
record RowVerdict(
        @Schema(description = "line of the file, the header being line 1")
        int line,

        String code,
        Verdict verdict,
        List<RowError> errors) {}
