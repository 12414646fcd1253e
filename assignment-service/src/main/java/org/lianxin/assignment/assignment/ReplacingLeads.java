package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.Problem;

/**
 * Gives some communities other leads, all of them or none. All former leads end before the first new one begins: only so can
 * two cadres swap, who may lead one community each.
 */
@ApplicationScoped
public class ReplacingLeads {

    /** A community, the assignment of the lead it has as the caller saw it, and the lead it shall have. */
    public record Replacement(String community, @Nullable UUID former, long formerVersion, String cadre) {}

    private final AssignmentAccess access;
    private final ChangingAssignment changing;
    private final Assigning assigning;
    private final Assignments assignments;
    private final Outbox outbox;
    private final Event<AssignmentFact> facts;
    private final Clock clock;

    ReplacingLeads(
            AssignmentAccess access,
            ChangingAssignment changing,
            Assigning assigning,
            Assignments assignments,
            Outbox outbox,
            Event<AssignmentFact> facts,
            Clock clock) {
        this.access = access;
        this.changing = changing;
        this.assigning = assigning;
        this.assignments = assignments;
        this.outbox = outbox;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the new assignments, in the order of the replacements */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> replace(List<Replacement> replacements, LocalDate on, String reason) {
        var ended = new ArrayList<AssignmentFact>();
        // In one order, so that two such steps at once wait for each other instead of blocking each other.
        replacements.stream()
                .filter(one -> one.former() != null)
                .sorted(Comparator.comparing(Replacement::former))
                .forEach(one -> ended.add(end(one, on, reason)));
        var made = replacements.stream()
                .map(one -> assigning
                        .assignAs(
                                Ids.next(),
                                new NewAssignment(
                                        one.community(), one.cadre(), AssignmentRole.LEAD, on, null, null, null, null))
                        .id())
                .toList();
        // Told last, so that whoever hears of an end knows the successor already.
        ended.forEach(facts::fire);
        return made;
    }

    private AssignmentFact end(Replacement one, LocalDate on, String reason) {
        var former = access.requireToChange(Objects.requireNonNull(one.former()));
        if (former.version() != one.formerVersion()) {
            throw Problem.conflict("lead-has-changed", one.community());
        }
        var event = former.end(on, reason, LocalDate.now(clock), changing.act());
        assignments.flush();
        outbox.publish(event);
        return former.fact();
    }
}
