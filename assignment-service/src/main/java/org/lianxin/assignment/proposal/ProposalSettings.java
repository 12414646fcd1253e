package org.lianxin.assignment.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** What an operator decides about making proposals; the rules they follow are data, see load rules. */
@ConfigMapping(prefix = "lianxin.proposal")
interface ProposalSettings {

    /** How long a search may take on a slow machine; on others the number of moves ends it. */
    @WithDefault("PT25S")
    Duration timeLimit();

    /** How many moves are tried for each community of the region. */
    @WithDefault("2000")
    long movesPerCommunity();

    /** And in all. */
    @WithDefault("1000000")
    long movesAtMost();

    /** Larger regions are to be proposed for in parts. */
    @WithDefault("1000")
    int communitiesAtMost();

    /** The same for the cadres who might lead there. */
    @WithDefault("1000")
    int cadresAtMost();

    /** How often a proposal is begun anew before it is given up. */
    @WithDefault("3")
    int attempts();

    /** How long a proposal that is ready can be accepted. */
    @WithDefault("P14D")
    Period keep();

    /** How often is looked whether one is asked for or has expired; read by the scheduler of {@link ProposalJob}. */
    String lookEvery();
}
