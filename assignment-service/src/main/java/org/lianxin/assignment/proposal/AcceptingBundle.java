package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.assignment.assignment.ReplacingLeads;
import org.lianxin.assignment.assignment.ReplacingLeads.Replacement;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.proposal.solving.Distance;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/**
 * Makes the changes of one bundle come true, in a transaction of its own and through the use cases by which leads change at any
 * other time. What has changed since the proposal was made is found again here; two cadres more than their share, a lead
 * given meanwhile, recusal: each refuses the whole bundle.
 */
@ApplicationScoped
class AcceptingBundle {

    private static final String OTHER_LEAD = """
            select count(*) from assignment a where a.community = :community and a.role = 'LEAD' and a.id is distinct from :former
              and (a.valid_to is null or (a.valid_to > :on and a.valid_to > a.valid_from))""";

    private static final String LED = """
            select count(*) from assignment a where a.org = :org and a.staff_number = :staff and a.role = 'LEAD'
              and (a.valid_to is null or (a.valid_to > :on and a.valid_to > a.valid_from))""";

    private static final String CADRE = """
            select k.status, o.region, c.region as community
            from cadre k join organisation o on o.credit_code = k.org join community c on c.code = :community
            where k.org = :org and k.staff_number = :staff""";

    private final Proposals proposals;
    private final ReplacingLeads replacing;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    AcceptingBundle(Proposals proposals, ReplacingLeads replacing, EntityManager entities, Caller caller, Clock clock) {
        this.proposals = proposals;
        this.replacing = replacing;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** A bundle that is decided stays as it is. */
    @Transactional(TxType.REQUIRES_NEW)
    void accept(UUID id, int number, LocalDate on, String reason) {
        var proposal = proposals.requireToDecide(id);
        proposal.requireOpen(clock.instant());
        var changes = open(id, number);
        if (changes.isEmpty()) {
            return;
        }
        var ledBefore = changes.stream()
                .map(ProposedChange::cadre)
                .distinct()
                .collect(Collectors.toMap(c -> c, c -> led(c, on)));
        changes.forEach(change -> check(change, proposal, on));
        var made = replacing.replace(
                changes.stream()
                        .map(change -> new Replacement(
                                change.community(), change.formerAssignment(), change.formerVersion(), change.cadre()))
                        .toList(),
                on,
                reason);
        checkRoom(ledBefore, proposal.ledAtMost(), on);
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).accept(made.get(i), caller.subject(), clock.instant());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refuse(UUID id, int number, String code, List<String> about) {
        proposals.requireToDecide(id);
        open(id, number).forEach(change -> change.impossible(code, about, caller.subject(), clock.instant()));
    }

    private List<ProposedChange> open(UUID id, int number) {
        return proposals.bundle(id, number).stream()
                .filter(ProposedChange::isOpen)
                .toList();
    }

    private void check(ProposedChange change, Proposal proposal, LocalDate on) {
        long others = (Long) entities.createNativeQuery(OTHER_LEAD, Long.class)
                .setParameter("community", change.community())
                .setParameter("former", change.formerAssignment())
                .setParameter("on", on)
                .getSingleResult();
        if (others > 0) {
            throw Problem.conflict("lead-has-changed", change.community());
        }
        var id = CadreId.parse(change.cadre());
        var cadre = (Tuple) entities.createNativeQuery(CADRE, Tuple.class)
                .setParameter("community", change.community())
                .setParameter("org", id.org())
                .setParameter("staff", id.staffNumber())
                .getSingleResult();
        if (!"ACTIVE".equals(cadre.get("status", String.class))) {
            throw Problem.conflict("cadre-not-at-work", change.cadre());
        }
        boolean inReach = Distance.shares(
                cadre.get("region", String.class),
                cadre.get("community", String.class),
                proposal.reach().digits());
        boolean sameOrganisation =
                change.formerCadre() != null && change.formerCadre().startsWith(id.org() + "/");
        if (!inReach && !sameOrganisation) {
            throw Problem.conflict("cadre-out-of-reach", change.cadre(), change.community());
        }
    }

    /** Who led more than a proposal would let them may go on doing so, but gets no more. */
    private void checkRoom(Map<String, Long> before, int most, LocalDate on) {
        before.forEach((cadre, led) -> {
            if (led(cadre, on) > Math.max(most, led)) {
                throw Problem.conflict("cadre-leads-enough", cadre, most);
            }
        });
    }

    private long led(String cadre, LocalDate on) {
        var id = CadreId.parse(cadre);
        return (Long) entities.createNativeQuery(LED, Long.class)
                .setParameter("org", id.org())
                .setParameter("staff", id.staffNumber())
                .setParameter("on", on)
                .getSingleResult();
    }
}
