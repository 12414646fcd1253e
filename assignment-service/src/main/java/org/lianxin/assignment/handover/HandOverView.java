package org.lianxin.assignment.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A hand-over, who has signed, and who answers for what is open meanwhile. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a21", "assignment": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a11", "community": "330102001051",
         "kind": "TRANSFER", "status": "OPEN", "from": "11330102MB1234567B/S001", "to": "11330102MB1234567B/S002",
         "successor": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a12", "endsOn": "2026-07-01",
         "owner": {"as": "OUTGOING", "cadre": "11330102MB1234567B/S001"}, "openedAt": "2026-06-20T01:33:00Z",
         "dueAt": "2026-06-26T16:00:00Z", "overdueSince": null, "outgoing": null, "incoming": null, "refusal": null,
         "decision": null, "completedAt": null, "jointVisit": null, "version": 0}""")
record HandOverView(
        UUID id,
        UUID assignment,
        String community,
        HandOverKind kind,
        HandOverStatus status,
        String from,

        @Schema(description = "the successor; absent in a vacancy") @Nullable
        String to,

        @Nullable UUID successor,

        @Schema(description = "first day on which the outgoing cadre no longer answers for the community")
        LocalDate endsOn,

        Owner owner,
        Instant openedAt,

        @Schema(description = "until when both sign") Instant dueAt,

        @Nullable Instant overdueSince,
        @Nullable Signed outgoing,
        @Nullable Signed incoming,
        @Nullable Refused refusal,
        @Nullable Decided decision,
        @Nullable Instant completedAt,
        @Nullable JointVisitView jointVisit,
        long version)
        implements Versioned {

    record Signed(Instant at, String by, @Nullable String words) {
        static @Nullable Signed of(@Nullable Signature signature) {
            return signature == null ? null : new Signed(signature.at(), signature.by(), signature.words());
        }
    }

    record Refused(Side by, Instant at, String reason) {
        static @Nullable Refused of(@Nullable Refusal refusal) {
            return refusal == null ? null : new Refused(refusal.by(), refusal.at(), refusal.reason());
        }
    }

    record Decided(String by, Instant at, String reason) {
        static @Nullable Decided of(@Nullable Decision decision) {
            return decision == null ? null : new Decided(decision.by(), decision.at(), decision.reason());
        }
    }

    /** @param due whether it is still asked for */
    record JointVisitView(
            @Nullable LocalDate by,
            @Nullable UUID visit,
            @Nullable LocalDate on,
            boolean due,
            boolean overdue) {}
}
