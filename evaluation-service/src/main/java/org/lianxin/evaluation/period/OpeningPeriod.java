package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.scheme.Scheme;
import org.lianxin.evaluation.scheme.Schemes;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Opens a period, or changes its plan while it is open; the same plan again changes nothing. */
@ApplicationScoped
class OpeningPeriod {
    private final Periods periods;
    private final PeriodsInScope scope;
    private final Schemes schemes;
    private final Outbox outbox;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    OpeningPeriod(
            Periods periods,
            PeriodsInScope scope,
            Schemes schemes,
            Outbox outbox,
            Caller caller,
            Precondition precondition,
            Clock clock) {
        this.periods = periods;
        this.scope = scope;
        this.schemes = schemes;
        this.outbox = outbox;
        this.caller = caller;
        this.precondition = precondition;
        this.clock = clock;
    }

    @Transactional
    Opened open(UUID id, NewPeriod plan) {
        plan.check();
        if (!plan.region().startsWith(caller.region())) {
            throw Problem.forbidden("out-of-region", plan.region());
        }
        return periods.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).isEmpty()
                ? create(id, plan)
                : change(scope.toMove(id), plan);
    }

    private Opened create(UUID id, NewPeriod plan) {
        var scheme = plan.scheme() == null ? schemes.inForce() : approved(plan.scheme());
        var period = Period.open(id, plan, scheme.id(), clock.instant());
        periods.persistAndFlush(period);
        outbox.publish(period.opened());
        return new Opened(period, true);
    }

    private Opened change(Period period, NewPeriod plan) {
        if (!period.matches(plan)) {
            precondition.require(period.version());
            period.change(
                    plan,
                    plan.scheme() == null
                            ? period.scheme()
                            : approved(plan.scheme()).id());
            periods.flush();
        }
        return new Opened(period, false);
    }

    private Scheme approved(UUID id) {
        @Nullable Scheme scheme = schemes.findById(id);
        if (scheme == null) {
            throw Problem.invalid("scheme", "unknown-scheme", id);
        }
        scheme.requireApproved();
        return scheme;
    }

    /** The period, and whether it is new. */
    record Opened(Period period, boolean created) {}
}
