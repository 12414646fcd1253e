package org.lianxin.assignment.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.balance.Reach;
import org.lianxin.platform.web.Versioned;

/** A proposal: how far it is, what it rests on, and how things are today, by the greedy answer and as proposed. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a41", "region": "330102", "status": "READY", "progress": 100, "seed": 7,
         "askedAt": "2026-03-10T04:00:00Z", "readyAt": "2026-03-10T04:00:12Z", "expiresAt": "2026-03-24T04:00:12Z",
         "ledAtMost": 1, "reach": "DISTRICT", "communities": 300, "cadres": 300, "leftAlone": 3, "changes": 104, "timedOut": false,
         "today": {"gaps": 30, "vulnerableUncovered": 2057, "moved": 0, "distanceSteps": 160, "cost": 286686.01,
                   "loadMin": 0.00, "loadMax": 59.10, "loadMean": 27.94, "loadDeviation": 13.23},
         "proposed": {"gaps": 0, "vulnerableUncovered": 0, "moved": 74, "distanceSteps": 201, "cost": 323047.50,
                   "loadMin": 11.09, "loadMax": 55.56, "loadMean": 31.45, "loadDeviation": 8.67},
         "decisions": {"open": 104, "accepted": 0, "impossible": 0, "dropped": 0}, "version": 2}""")
record ProposalView(
        UUID id,
        String region,
        ProposalStatus status,

        @Schema(description = "percent of the time it may take; 100 when made")
        int progress,

        long seed,
        Instant askedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Instant settledAt,
        @Nullable String rejection,
        @Nullable String failure,
        @Nullable UUID rule,
        @Nullable Integer ledAtMost,
        @Nullable Reach reach,
        @Nullable Integer communities,
        @Nullable Integer cadres,

        @Nullable @Schema(description = "left out: a change of the lead is planned already or the lead is on leave")
        Integer leftAlone,

        @Nullable Integer changes,

        @Nullable @Schema(description = "whether time ended the search, so that the same seed may give another answer")
        Boolean timedOut,

        @Nullable Measure today,
        @Nullable Measure greedy,
        @Nullable Measure proposed,
        Decisions decisions,
        long version)
        implements Versioned {

    /** What has become of the changes. */
    @Schema(examples = """
            {"open": 100, "accepted": 3, "impossible": 1, "dropped": 0}""")
    record Decisions(long open, long accepted, long impossible, long dropped) {}

    /** What a proposal is measured against, once it is made. */
    record Before(
            @Nullable Measure today,
            @Nullable Measure greedy,
            @Nullable Measure proposed) {}
}
