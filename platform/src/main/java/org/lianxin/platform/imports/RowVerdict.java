package org.lianxin.platform.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.ProblemBody;

/** What became of one row, and why. */
@Schema(examples = """
        {"line": 17, "key": "33010200105", "verdict": "REFUSED", "errors": [
          {"field": "code", "code": "division-code", "message": "must be a 12-digit division code of a community or village"}]}""")
record RowVerdict(
        @Schema(description = "line of the file, its first line being 1")
        int line,

        @Schema(description = "natural key of the record, as the row gives it")
        String key,

        Verdict verdict,
        List<ProblemBody.Field> errors) {}
