package org.lianxin.assignment.community.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file. */
@Schema(examples = """
        {"dryRun": false, "rows": 3320, "created": 3319, "changed": 0, "unchanged": 0, "refused": 1, "verdicts": [
          {"line": 17, "code": "33010200105", "verdict": "REFUSED", "errors": [
            {"field": "code", "code": "division-code", "message": "must be a 12-digit division code of a community or village"}]}]}""")
record IntakeReport(
        boolean dryRun,
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,

        @Schema(description = "the refused rows, or all with verbose=true; at most the first 10,000")
        List<RowVerdict> verdicts) {}
