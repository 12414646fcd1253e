package org.lianxin.assignment.community.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one field of a row. */
@Schema(examples = """
        {"field": "code", "code": "division-code", "message": "must be a 12-digit division code of a community or village"}""")
record RowError(String field, String code, String message) {}
