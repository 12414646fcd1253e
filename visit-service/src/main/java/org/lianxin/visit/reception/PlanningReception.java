package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

/** A cadre drafts a day of their own in their community, a supervisor any day in their region. */
@ApplicationScoped
class PlanningReception {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final ReceptionDays days;
    private final ReceptionRules rules;
    private final ReceptionAccess access;
    private final Scopes scopes;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Clock clock;

    PlanningReception(
            ReceptionDays days,
            ReceptionRules rules,
            ReceptionAccess access,
            Scopes scopes,
            Caller caller,
            Idempotency idempotency,
            Precondition precondition,
            Clock clock) {
        this.days = days;
        this.rules = rules;
        this.access = access;
        this.scopes = scopes;
        this.caller = caller;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.clock = clock;
    }

    @Transactional
    ReceptionDayView plan(NewReceptionDay draft) {
        var region = checked(draft);
        return idempotency.once(
                "reception-day.plan",
                draft,
                Ids.next(),
                id -> {
                    var day = new ReceptionDay(
                            id, draft, region, walkInPercent(draft, region), caller.subject(), clock.instant());
                    days.persistAndFlush(day);
                    return ReceptionDayView.of(day);
                },
                id -> ReceptionDayView.of(days.require(id)));
    }

    @Transactional
    ReceptionDayView change(UUID id, NewReceptionDay draft) {
        var day = access.lockManaged(id);
        precondition.require(day.version());
        var region = checked(draft);
        day.change(draft, region, walkInPercent(draft, region));
        days.flush();
        return ReceptionDayView.of(day);
    }

    /** Answers the region of the day. */
    private String checked(NewReceptionDay draft) {
        var today = LocalDate.now(clock);
        if (!draft.on().isAfter(today)) {
            throw Problem.invalid("on", "not-in-the-future");
        }
        if (draft.on().isAfter(today.plusYears(1))) {
            throw Problem.invalid("on", "too-far-ahead", today.plusYears(1));
        }
        if (draft.startsAt().toSecondOfDay() / 60 + draft.slots() * draft.slotMinutes() > MINUTES_OF_DAY) {
            throw Problem.invalid("slots", "beyond-midnight");
        }
        var region = draft.holder() == Holder.CADRE ? regionOf(draft.community()) : leadersRegion(draft);
        requireMine(draft, region);
        return region;
    }

    private String regionOf(@Nullable String community) {
        if (community == null) {
            throw Problem.invalid("community", "community-required");
        }
        return days.regionOf(community).orElseThrow(() -> Problem.invalid("community", "community-unknown"));
    }

    private static String leadersRegion(NewReceptionDay draft) {
        if (draft.community() != null) {
            throw Problem.invalid("community", "community-not-allowed");
        }
        if (draft.region() == null) {
            throw Problem.invalid("region", "region-required");
        }
        return draft.region();
    }

    private void requireMine(NewReceptionDay draft, String region) {
        if (caller.has(Role.SUPERVISOR)) {
            if (!caller.mayAct(region)) {
                throw Problem.forbidden("out-of-scope").at(draft.holder() == Holder.CADRE ? "community" : "region");
            }
            return;
        }
        if (draft.holder() != Holder.CADRE) {
            throw Problem.forbidden("reception-of-leader").at("holder");
        }
        if (!draft.official().equals(caller.cadre())) {
            throw Problem.forbidden("reception-not-yours").at("official");
        }
        scopes.requireWritable(Objects.requireNonNull(draft.community()), "community");
    }

    private int walkInPercent(NewReceptionDay draft, String region) {
        var asked = draft.walkInPercent();
        return asked != null
                ? asked
                : rules.choose(draft.holder(), region, draft.on()).walkInPercent();
    }
}
