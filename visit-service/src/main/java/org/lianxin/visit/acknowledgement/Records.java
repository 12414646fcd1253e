package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.visit.aid.NeedView;
import org.lianxin.visit.aid.NotingNeeds;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.VisitViews;

/** The one page that both sides of a visit read. */
@ApplicationScoped
class Records {
    private final SeeingVisits seeing;
    private final VisitViews views;
    private final NotingNeeds needs;
    private final VisitSettings settings;
    private final Clock clock;

    Records(SeeingVisits seeing, VisitViews views, NotingNeeds needs, VisitSettings settings, Clock clock) {
        this.seeing = seeing;
        this.views = views;
        this.needs = needs;
        this.settings = settings;
        this.clock = clock;
    }

    /** For staff: of a visit in their scope. */
    @Transactional
    VisitRecord seen(UUID id) {
        return of(seeing.seen(id));
    }

    VisitRecord of(Visit visit) {
        var until = visit.recordedAt().plus(settings.answerWithin());
        var inTime = !clock.instant().isAfter(until);
        return new VisitRecord(
                views.whole(visit),
                needs.of(visit.id()).stream().map(Records::need).toList(),
                until,
                inTime && visit.status() == VisitStatus.RECORDED,
                inTime && rateable(visit));
    }

    private static boolean rateable(Visit visit) {
        return visit.rating() == null
                && (visit.status() == VisitStatus.RECORDED || visit.status() == VisitStatus.ACKNOWLEDGED);
    }

    private static VisitRecord.NeedOfVisit need(NeedView need) {
        return new VisitRecord.NeedOfVisit(
                need.category(), need.description(), need.status(), need.decideBy(), need.refusal());
    }
}
