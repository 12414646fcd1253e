package org.lianxin.assignment.proposal.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community that somebody should lead. Who may is settled beforehand (recusal, reach, cadre at work), so that an answer
 * cannot break those rules. Loads are in hundredths of a point.
 */
@PlanningEntity
public final class Post {

    @PlanningId
    private int index;

    private String community = "";
    private String region = "";
    private long load;
    private long perStep;
    private long vulnerable;
    private long continuity;
    private @Nullable Official incumbent;

    @ValueRangeProvider
    private List<Official> eligible = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Official lead;

    /** For the solver, which copies posts. */
    Post() {}

    /**
     * @param load of leading it, without the way there
     * @param perStep load of one step of {@link Distance}
     * @param vulnerable its vulnerable households
     * @param continuity what taking it from its lead costs, in squares of hundredths of a point
     * @param incumbent who leads it today, if somebody does
     * @param eligible who may lead it, in order of index; holds the incumbent
     */
    public Post(
            int index,
            String community,
            String region,
            long load,
            long perStep,
            long vulnerable,
            long continuity,
            @Nullable Official incumbent,
            List<Official> eligible) {
        this.index = index;
        this.community = community;
        this.region = region;
        this.load = load;
        this.perStep = perStep;
        this.vulnerable = vulnerable;
        this.continuity = continuity;
        this.incumbent = incumbent;
        this.eligible = eligible;
    }

    Post ledBy(@Nullable Official official) {
        var copy = new Post(index, community, region, load, perStep, vulnerable, continuity, incumbent, eligible);
        copy.lead = official;
        return copy;
    }

    public long loadWith(Official official) {
        return load + perStep * Distance.steps(official, this);
    }

    /** For the solver: the load of whoever leads it in the answer being tried. */
    long loadOfLead() {
        return lead == null ? 0 : loadWith(lead);
    }

    boolean taken() {
        return incumbent != null && !incumbent.equals(lead);
    }

    public int index() {
        return index;
    }

    public String community() {
        return community;
    }

    public String region() {
        return region;
    }

    public long vulnerable() {
        return vulnerable;
    }

    public long load() {
        return load;
    }

    long continuity() {
        return continuity;
    }

    public @Nullable Official incumbent() {
        return incumbent;
    }

    public List<Official> eligible() {
        return eligible;
    }

    @Nullable
    Official lead() {
        return lead;
    }
}
