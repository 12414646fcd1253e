package org.lianxin.assignment.assignment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of an assignment, what led to it, and while which time it was what the register said. */
@Schema(examples = """
        {"assignment": {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "role": "LEAD", "validFrom": "2026-01-01", "status": "ACTIVE"},
         "change": "CORRECTED", "reason": "任命文件所载日期为1月1日", "by": "supervisor-1",
         "knownFrom": "2026-03-10T04:00:00Z", "knownTo": null}""")
record AssignmentVersionView(
        AssignmentView assignment,
        AssignmentChange change,
        @Nullable String reason,
        String by,
        Instant knownFrom,
        @Nullable Instant knownTo) {}
