package org.lianxin.assignment.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Both sides of a transfer. */
@Schema(examples = """
        {"ended": {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "status": "HANDING_OVER", "validTo": "2026-07-01"},
         "successor": {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a12", "status": "PROPOSED", "validFrom": "2026-07-01"}}""")
record Transferred(AssignmentView ended, AssignmentView successor) {}
