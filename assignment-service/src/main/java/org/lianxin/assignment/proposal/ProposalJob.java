package org.lianxin.assignment.proposal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds whether a proposal is asked for or has expired; a replica makes one at a time. */
@ApplicationScoped
class ProposalJob {

    private final MakingProposals making;
    private final KeepingProposals keeping;

    ProposalJob(MakingProposals making, KeepingProposals keeping) {
        this.making = making;
        this.keeping = keeping;
    }

    @Scheduled(
            every = "{lianxin.proposal.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Blocking
    void run() {
        keeping.expire();
        for (boolean made = making.next(); made; ) {
            made = making.next();
        }
    }
}
