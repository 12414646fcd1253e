package org.lianxin.assignment.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule with its source; the region is empty where it holds everywhere. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "region": "330102", "validFrom": "2026-07-01", "sole": false, "signWorkingDays": 5,
         "jointVisitDays": 15, "source": "上城区社区联络员管理办法第六条", "recordedBy": "admin", "recordedAt": "2026-06-01T01:00:00Z"}""")
record AssignmentRuleView(
        UUID id,
        String region,
        LocalDate validFrom,
        boolean sole,
        int signWorkingDays,
        int jointVisitDays,
        String source,
        String recordedBy,
        Instant recordedAt) {}
