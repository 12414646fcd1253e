package org.lianxin.visit.acknowledgement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.VisitStatus;

/** What the resident keeps: which visit they answered, without what the official wrote. */
@Schema(name = "VisitReceipt")
record VisitReceipt(
        UUID visit,
        VisitKind kind,
        String community,
        @Schema(examples = "91330100799655058B/S001") String cadre,
        Instant startedAt,
        VisitStatus status,
        @Nullable Instant answeredAt,
        @Nullable Integer grade) {

    static VisitReceipt of(Visit visit) {
        var answer = visit.answer();
        var rating = visit.rating();
        return new VisitReceipt(
                visit.id(),
                visit.kind(),
                visit.community(),
                visit.cadre(),
                visit.startedAt(),
                visit.status(),
                answer == null ? null : answer.answeredAt(),
                rating == null ? null : rating.grade());
    }
}
