package org.lianxin.evaluation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.evaluation.scheme.Perspective;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Enters an assessment while the period is open; it is a fact of the period at once. */
@ApplicationScoped
class AssessingCadre {
    private static final String PRODUCER = "/lianxin/evaluation-service";

    private final PeriodsInScope periods;
    private final Assessments assessments;
    private final Conflicts conflicts;
    private final Facts facts;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    AssessingCadre(
            PeriodsInScope periods,
            Assessments assessments,
            Conflicts conflicts,
            Facts facts,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.assessments = assessments;
        this.conflicts = conflicts;
        this.facts = facts;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Assessment assess(UUID id, String cadre, NewAssessment form) {
        var organisation = caller.has(Role.ASSESSOR);
        var period = organisation ? periods.coveredOpen(id) : periods.open(id);
        var judge = new Judge(
                caller.subject(),
                caller.has(Role.CADRE) ? caller.cadre() : null,
                organisation ? Perspective.ORGANISATION : Perspective.PEERS);
        requireServed(period, cadre, judge);
        conflicts.refuse(cadre, judge.subject(), judge.cadre());
        return idempotency.once(
                "assessment %s %s".formatted(id, cadre),
                form,
                Ids.random(),
                newId -> give(newId, period, cadre, judge, form),
                known -> assessments.require(id, known));
    }

    private void requireServed(Period period, String cadre, Judge judge) {
        var from = LocalDate.ofInstant(period.from(), clock.getZone());
        var until = LocalDate.ofInstant(period.until(), clock.getZone()).plusDays(1);
        if (!assessments.served(cadre, period.region(), from, until)) {
            throw Problem.notFound("scorecard", cadre);
        }
        if (judge.perspective() == Perspective.PEERS
                && !assessments.served(caller.cadre(), period.region(), from, until)) {
            throw Problem.forbidden("no-peer");
        }
    }

    private Assessment give(UUID id, Period period, String cadre, Judge judge, NewAssessment form) {
        var assessment = Assessment.give(id, period.id(), cadre, judge, form, clock.instant());
        assessments.persistAndFlush(assessment);
        // All facts of this kind bear the last instant of the period: the time must not tell who gave which grade.
        facts.record(new Fact(
                id,
                judge.perspective() == Perspective.ORGANISATION
                        ? FactKind.ORGANISATION_ASSESSMENT
                        : FactKind.PEER_ASSESSMENT,
                new Fact.Bearer(cadre, null),
                period.until().minusNanos(1_000),
                form.grade(),
                id,
                new Fact.Origin(RecordType.ASSESSMENT, id),
                PRODUCER));
        return assessment;
    }
}
