package org.lianxin.visit.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Supervisors keep the list of leaders who have to receive residents of their region. */
@ApplicationScoped
class EnteringDuty implements PanacheRepositoryBase<ReceptionDuty, UUID> {
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    EnteringDuty(Idempotency idempotency, Precondition precondition, Caller caller, Clock clock) {
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    List<ReceptionDuty> page(PageQuery page) {
        var keys = page.after(1);
        return find(
                        "region like :region and id > :after order by id",
                        Map.of(
                                "region",
                                caller.region() + "%",
                                "after",
                                keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(keys.getFirst())))
                .range(0, page.limit())
                .list();
    }

    @Transactional
    ReceptionDutyView enter(NewReceptionDuty duty) {
        if (!caller.mayAct(duty.region())) {
            throw Problem.forbidden("out-of-scope").at("region");
        }
        near("validFrom", duty.validFrom());
        return idempotency.once(
                "reception-duty.enter",
                duty,
                Ids.next(),
                id -> {
                    var entered = new ReceptionDuty(id, duty, caller.subject());
                    persistAndFlush(entered);
                    return ReceptionDutyView.of(entered);
                },
                id -> ReceptionDutyView.of(findById(id)));
    }

    @Transactional
    ReceptionDutyView end(UUID id, DutyEnd end) {
        var duty = findByIdOptional(id)
                .filter(one -> caller.mayAct(one.region()))
                .orElseThrow(() -> Problem.notFound("reception-duty", id));
        precondition.require(duty.version());
        near("until", end.until());
        duty.end(end.until());
        flush();
        return ReceptionDutyView.of(duty);
    }

    private void near(String field, LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))) {
            throw Problem.invalid(field, "day-out-of-range", today.minusYears(1), today.plusYears(1));
        }
    }
}
