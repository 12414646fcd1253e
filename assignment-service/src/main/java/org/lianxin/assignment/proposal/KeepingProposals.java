package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The steps of a proposal in the background, each a transaction of its own, safe on several replicas. */
@ApplicationScoped
class KeepingProposals {

    /** What survey and bookkeeping may take beside the search. */
    private static final Duration BESIDE = Duration.ofMinutes(2);

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** @param attempt told apart, so that an attempt believed dead cannot finish beside the next one */
    record Task(UUID id, String region, long seed, int attempt) {}

    private final Proposals proposals;
    private final RecordingFindings recording;
    private final ProposalSettings settings;
    private final Clock clock;

    KeepingProposals(Proposals proposals, RecordingFindings recording, ProposalSettings settings, Clock clock) {
        this.proposals = proposals;
        this.recording = recording;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Optional<Task> begin() {
        return proposals.next(clock.instant()).flatMap(this::begin);
    }

    private Optional<Task> begin(Proposal proposal) {
        if (proposal.attempts() >= settings.attempts()) {
            proposal.fail("proposal-gave-up");
            return Optional.empty();
        }
        proposal.begin(clock.instant(), settings.timeLimit().plus(BESIDE));
        return Optional.of(new Task(proposal.id(), proposal.region(), proposal.seed(), proposal.attempts()));
    }

    @Transactional
    void ready(Task task, Findings found) {
        present(task).ifPresent(proposal -> {
            var now = clock.instant();
            proposals.readyFor(task.region(), task.id()).forEach(Proposal::supersede);
            proposal.ready(found, now, now.atZone(CHINA).plus(settings.keep()).toInstant());
            recording.record(task.id(), found);
        });
    }

    @Transactional
    void fail(Task task) {
        present(task).ifPresent(proposal -> proposal.fail("proposal-failed"));
    }

    /** Lets go what nobody has decided in time; late or run twice it does the same. */
    @Transactional
    int expire() {
        var over = proposals.expired(clock.instant());
        over.forEach(Proposal::expire);
        return over.size();
    }

    /** Unless it was called off or begun anew meanwhile. */
    private Optional<Proposal> present(Task task) {
        return proposals
                .findByIdOptional(task.id(), LockModeType.PESSIMISTIC_WRITE)
                .filter(proposal -> proposal.status() == ProposalStatus.RUNNING)
                .filter(proposal -> proposal.attempts() == task.attempt());
    }
}
