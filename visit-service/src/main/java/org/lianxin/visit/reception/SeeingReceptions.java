package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

/** Reading reception days. */
@ApplicationScoped
class SeeingReceptions {
    private final ReceptionDays days;
    private final ReceptionAccess access;
    private final Seats seats;
    private final Caller caller;
    private final Clock clock;

    SeeingReceptions(ReceptionDays days, ReceptionAccess access, Seats seats, Caller caller, Clock clock) {
        this.days = days;
        this.access = access;
        this.seats = seats;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReceptionDayView one(UUID id) {
        var day = access.seen(id);
        return ReceptionDayView.of(day, day.visible() ? seats.slots(id, clock.instant()) : null);
    }

    @Transactional
    Page<ReceptionDayView> visible(
            @Nullable LocalDate from, @Nullable String region, @Nullable String community, PageQuery page) {
        var first = from == null ? LocalDate.now(clock) : from;
        return Page.of(days.visible(first, region, community, page), page, ReceptionDays::sortKey)
                .map(ReceptionDayView::of);
    }

    @Transactional
    Page<ReceptionDayView> drafts(PageQuery page) {
        var rows = caller.has(Role.SUPERVISOR)
                ? days.drafts(null, caller.region(), page)
                : days.drafts(caller.cadre(), null, page);
        return Page.of(rows, page, ReceptionDays::sortKey).map(ReceptionDayView::of);
    }
}
