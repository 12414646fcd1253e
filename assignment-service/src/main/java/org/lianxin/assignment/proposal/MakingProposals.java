package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.lianxin.assignment.proposal.solving.Effort;
import org.lianxin.assignment.proposal.solving.Solving;
import org.lianxin.assignment.proposal.solving.Standing;

/** Makes the proposals that were asked for, one at a time. No transaction is open while the search goes on. */
@ApplicationScoped
class MakingProposals {

    private static final Logger LOG = Logger.getLogger(MakingProposals.class);
    private static final Consumer<Standing> NOBODY_WATCHES = standing -> {};

    private final KeepingProposals keeping;
    private final Surveying surveying;
    private final ProposalSettings settings;

    MakingProposals(KeepingProposals keeping, Surveying surveying, ProposalSettings settings) {
        this.keeping = keeping;
        this.surveying = surveying;
        this.settings = settings;
    }

    /** Whether there was one to make. */
    boolean next() {
        var task = keeping.begin();
        task.ifPresent(this::make);
        return task.isPresent();
    }

    private void make(KeepingProposals.Task task) {
        try {
            var survey = surveying.survey(task.region());
            long moves = Math.min(
                    settings.movesAtMost(),
                    settings.movesPerCommunity() * survey.situation().posts().size());
            var solved = Solving.solve(
                    survey.situation(), new Effort(task.seed(), moves, settings.timeLimit()), NOBODY_WATCHES);
            keeping.ready(task, Findings.of(survey, solved));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "proposal %s could not be made", task.id());
            keeping.fail(task);
        }
    }
}
