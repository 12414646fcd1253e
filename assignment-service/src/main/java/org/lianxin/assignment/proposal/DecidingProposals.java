package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** The steps around the acceptance of bundles: what is to be decided, and when a proposal is settled. */
@ApplicationScoped
class DecidingProposals {

    private static final int YEARS_AHEAD = 2;

    private final Proposals proposals;
    private final Caller caller;
    private final Clock clock;

    DecidingProposals(Proposals proposals, Caller caller, Clock clock) {
        this.proposals = proposals;
        this.caller = caller;
        this.clock = clock;
    }

    /** Numbers of the bundles to decide on, in their order. */
    @Transactional
    List<Integer> asked(UUID id, Acceptance wish) {
        var proposal = proposals.require(id);
        proposal.requireOpen(clock.instant());
        var today = LocalDate.now(clock);
        var latest = today.plusYears(YEARS_AHEAD);
        if (wish.on().isBefore(today) || wish.on().isAfter(latest)) {
            throw Problem.invalid("on", "date-out-of-range", today, latest);
        }
        var wanted = wish.bundles();
        if (wanted == null) {
            return proposals.open(id).stream()
                    .map(ProposedChange::bundle)
                    .distinct()
                    .toList();
        }
        for (int number : wanted) {
            if (proposals.bundle(id, number).isEmpty()) {
                throw Problem.invalid("bundles", "proposal-bundle-unknown", number);
            }
        }
        return List.copyOf(new TreeSet<>(wanted));
    }

    /** Once nothing is open any more. */
    @Transactional
    void settle(UUID id) {
        var proposal = proposals.requireToDecide(id);
        if (proposal.status() == ProposalStatus.READY && proposals.open(id).isEmpty()) {
            proposal.settle(caller.subject(), clock.instant());
        }
    }

    /** Not at all, or nothing more of it; one that is still being made is called off. */
    @Transactional
    void reject(UUID id, Rejection rejection) {
        var proposal = proposals.requireToDecide(id);
        var now = clock.instant();
        var open = proposals.open(id);
        open.forEach(change -> change.drop(caller.subject(), now));
        if (proposals.anyAccepted(id)) {
            proposal.settle(caller.subject(), now);
        } else {
            proposal.reject(rejection.reason(), caller.subject(), now);
        }
    }
}
