package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.cadre.Cadres;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.community.Community;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.register.Written;
import org.lianxin.assignment.rule.AssignmentRules;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/**
 * Makes a cadre answer for a community. That nobody else leads it on any of the days is for the database to say: two
 * requests at once cannot see each other here.
 */
@ApplicationScoped
public class Assigning {

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Assignments assignments;
    private final Communities communities;
    private final Cadres cadres;
    private final Regions regions;
    private final AssignmentRules rules;
    private final AssignmentSettings settings;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Event<AssignmentFact> facts;
    private final Caller caller;
    private final Clock clock;

    Assigning(
            Assignments assignments,
            Communities communities,
            Cadres cadres,
            Regions regions,
            AssignmentRules rules,
            AssignmentSettings settings,
            Idempotency idempotency,
            Outbox outbox,
            Event<AssignmentFact> facts,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.communities = communities;
        this.cadres = cadres;
        this.regions = regions;
        this.rules = rules;
        this.settings = settings;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    /** With an id of the client's: the same wish again is the same assignment, another one a conflict. */
    @Transactional
    Written<Assignment> assign(UUID id, NewAssignment wish) {
        var community = within(wish);
        var found = assignments.findByIdOptional(id);
        if (found.isEmpty()) {
            return Written.created(create(id, wish, community));
        }
        if (!found.get().isAsWished(wish)) {
            throw Problem.conflict("assignment-already-made", id);
        }
        return Written.kept(found.get());
    }

    /** With an id made here; an Idempotency-Key makes a repetition safe. */
    @Transactional
    Assignment assign(NewAssignment wish) {
        var community = within(wish);
        return idempotency.once(
                "assignment", wish, Ids.next(), id -> create(id, wish, community), assignments::findById);
    }

    /** As part of a wider step of this service, in its transaction and with the caller's scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssignmentFact assignAs(UUID id, NewAssignment wish) {
        return make(id, wish).fact();
    }

    Assignment make(UUID id, NewAssignment wish) {
        return create(id, wish, within(wish));
    }

    private Community within(NewAssignment wish) {
        var community = communities
                .findByIdOptional(wish.community())
                .orElseThrow(() -> Problem.invalid("community", "community-unknown", wish.community()));
        if (!regions.covers(community.region())) {
            throw Problem.notFound("community", wish.community());
        }
        return community;
    }

    private Assignment create(UUID id, NewAssignment wish, Community community) {
        var today = LocalDate.now(clock);
        checkDates(wish, today);
        checkCadre(wish, community);
        checkStandIn(wish);
        var sole = rules.of(community.region(), today).sole();
        var assignment = new Assignment(id, wish, sole, today, new Act(caller.subject(), clock.instant()));
        assignments.persistAndFlush(assignment);
        outbox.publish(assignment.changed());
        facts.fire(assignment.fact());
        return assignment;
    }

    private void checkDates(NewAssignment wish, LocalDate today) {
        var latest = today.plus(settings.ahead());
        if (wish.validFrom().isBefore(EARLIEST) || wish.validFrom().isAfter(latest)) {
            throw Problem.invalid("validFrom", "date-out-of-range", EARLIEST, latest);
        }
        var to = wish.validTo();
        if (to == null) {
            return;
        }
        if (!to.isAfter(wish.validFrom())) {
            throw Problem.invalid("validTo", "end-before-start", wish.validFrom());
        }
        // What is over already changes who answered for what in the past: only with a reason.
        var earliest = wish.lateReason() == null ? today.plusDays(1) : EARLIEST;
        if (to.isBefore(earliest) || to.isAfter(latest)) {
            throw Problem.invalid("validTo", "date-out-of-range", earliest, latest);
        }
    }

    private void checkCadre(NewAssignment wish, Community community) {
        var cadre = cadres.findAndHold(CadreId.parse(wish.cadre()))
                .orElseThrow(() -> Problem.invalid("cadre", "cadre-unknown", wish.cadre()));
        if (cadre.hasLeft() && !wish.isOverOn(LocalDate.now(clock))) {
            throw Problem.conflict("cadre-has-left", wish.cadre());
        }
        if (wish.waiver() == null && cadre.mustRecuseFrom(community.code())) {
            throw Problem.conflict("recusal", wish.cadre(), community.code());
        }
    }

    private void checkStandIn(NewAssignment wish) {
        var lead = wish.standsInFor();
        if (lead == null) {
            return;
        }
        var fits = wish.role() == AssignmentRole.ACTING
                && assignments
                        .findByIdOptional(lead)
                        .map(Assignment::fact)
                        .filter(one -> one.role() == AssignmentRole.LEAD)
                        .filter(one -> one.community().equals(wish.community()))
                        .filter(one -> !one.cadre().toString().equals(wish.cadre()))
                        .isPresent();
        if (!fits) {
            throw Problem.invalid("standsInFor", "not-a-lead-here", wish.community());
        }
    }
}
