package org.lianxin.assignment.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is handed over: what was known of the community, how much is open, and what has passed. */
@Schema(examples = """
        {"handOver": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a21", "complete": true, "open": {"DUE_CONTACT": 41, "HELP_CASE": 2, "MATTER": 3},
         "services": [{"source": "visit-service", "listedAt": "2026-06-20T01:33:01Z", "movedAt": null, "moved": null}],
         "known": {"community": {"code": "330102001051", "name": "清河坊社区"}}}""")
record DossierView(
        UUID handOver,

        @Schema(description = "whether every service has said what is open there")
        boolean complete,

        @Schema(description = "how many items of each kind") Map<String, Long> open,
        List<Listing> services,

        @Schema(description = "as it was when the hand-over was opened", implementation = Object.class)
        JsonNode known) {

    record Listing(
            String source,
            @Nullable Instant listedAt,
            @Nullable Instant movedAt,
            @Nullable Integer moved) {}
}
