package org.lianxin.assignment.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, by whom and when recusal was waived; it tells where somebody lives. */
@Schema(examples = """
        {"assignment": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "community": "330102001051", "cadre": "11330102MB1234567B/S001",
         "reason": "本村无其他干部", "waivedBy": "supervisor-1", "waivedAt": "2026-01-05T01:33:00Z"}""")
record WaiverView(UUID assignment, String community, String cadre, String reason, String waivedBy, Instant waivedAt) {}
