package org.lianxin.visit.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as callers in scope see it. */
@Schema(name = "Visit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(
        UUID id,
        VisitKind kind,
        VisitStatus status,
        @Schema(examples = "330102001051") String community,
        @Nullable UUID household,
        @Schema(examples = "91330100799655058B/S001") String cadre,
        List<String> withCadres,
        Instant startedAt,
        @Nullable Integer minutes,
        @Nullable String notes,
        @Nullable String findings,
        Instant recordedAt,
        @Nullable Instant answeredAt,

        @Schema(description = "Whether somebody answered on the resident's behalf") @Nullable
        Boolean answeredOnBehalf,

        @Nullable String residentWords,
        @Nullable Instant reviewedAt,

        @Schema(description = "True when the resident was right to dispute the visit") @Nullable
        Boolean disputeUpheld,

        @Nullable String reviewReason,
        @Nullable Instant releasedAt,

        @Schema(description = "What was added later; only when one visit is read") @Nullable
        List<CorrectionView> corrections,

        @Schema(
                description = "One-time code for the resident; only in the answer that created the visit",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        @Nullable
        String acknowledgementCode) {

    static VisitView of(Visit visit) {
        return whole(visit, null, null);
    }

    static VisitView of(Visit visit, List<Correction> corrections) {
        return whole(visit, corrections.stream().map(CorrectionView::of).toList(), null);
    }

    static VisitView created(Visit visit, @Nullable String code) {
        return whole(visit, null, code);
    }

    /** That it took place and what became of it, without what was said and seen. */
    static VisitView fact(Visit visit) {
        var view = whole(visit, null, null);
        return new VisitView(
                view.id,
                view.kind,
                view.status,
                view.community,
                view.household,
                view.cadre,
                view.withCadres,
                view.startedAt,
                view.minutes,
                null,
                null,
                view.recordedAt,
                view.answeredAt,
                view.answeredOnBehalf,
                null,
                view.reviewedAt,
                view.disputeUpheld,
                null,
                view.releasedAt,
                null,
                null);
    }

    private static VisitView whole(Visit visit, @Nullable List<CorrectionView> corrections, @Nullable String code) {
        var answer = visit.answer();
        var decision = visit.decision();
        return new VisitView(
                visit.id(),
                visit.kind(),
                visit.status(),
                visit.community(),
                visit.household(),
                visit.cadre(),
                visit.withCadres(),
                visit.startedAt(),
                visit.minutes(),
                visit.notes(),
                visit.findings(),
                visit.recordedAt(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.answeredOnBehalf(),
                answer == null ? null : answer.residentWords(),
                decision == null ? null : decision.reviewedAt(),
                decision == null ? null : decision.disputeUpheld(),
                decision == null ? null : decision.reviewReason(),
                visit.releasedAt(),
                corrections,
                code);
    }
}
