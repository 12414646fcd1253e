package org.lianxin.feedback.matter;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockState;
import org.lianxin.feedback.clock.Level;
import org.lianxin.platform.web.QueryValue;

/** What a list of matters is narrowed by. */
public class MatterFilter {

    @QueryParam("status")
    @Parameter(description = "Only matters in this state")
    @Nullable
    String status;

    @QueryParam("community")
    @Parameter(description = "Only matters of this community", example = "330102001001")
    @Nullable
    String community;

    @QueryParam("category")
    @Parameter(description = "Only matters classified so, or below it", example = "社区生活/公共设施")
    @Size(max = 200)
    @Nullable
    String category;

    @QueryParam("overdue")
    @Parameter(description = "Only matters with a clock that ran out (true) or without one (false)")
    @Nullable
    String overdue;

    @QueryParam("warned")
    @Parameter(description = "Only matters with a clock of which 80 % is gone (true) or without one (false)")
    @Nullable
    String warned;

    @QueryParam("unassigned")
    @Parameter(description = "The queue: matters nobody is responsible for (true) or the others (false)")
    @Nullable
    String unassigned;

    void narrow(List<String> where, Map<String, Object> parameters) {
        var state = QueryValue.choice("status", status, MatterStatus.class);
        if (state != null) {
            where.add("m.status = :status");
            parameters.put("status", state);
        }
        var place = QueryValue.code("community", community);
        if (place != null) {
            where.add("m.origin.community = :community");
            parameters.put("community", place);
        }
        if (category != null) {
            where.add(
                    "exists (select 1 from MatterCategory k where k.matter = m.id and (k.category = :category or k.category like :below))");
            parameters.put("category", category);
            parameters.put("below", category.replaceAll("([\\\\%_])", "\\\\$1") + "/%");
        }
        var late = QueryValue.flag("overdue", overdue);
        if (late != null) {
            where.add(not(late) + "exists (select 1 from MatterClock c where c.matter = m.id and c.state = :overdue)");
            parameters.put("overdue", ClockState.OVERDUE);
        }
        var pressing = QueryValue.flag("warned", warned);
        if (pressing != null) {
            where.add(
                    not(pressing)
                            + "exists (select 1 from MatterClock w where w.matter = m.id and w.state = :running and w.reached = :warning)");
            parameters.put("running", ClockState.RUNNING);
            parameters.put("warning", Level.WARNING);
        }
        var queued = QueryValue.flag("unassigned", unassigned);
        if (queued != null) {
            where.add("m.status " + not(queued) + "in (:queue)");
            parameters.put("queue", List.of(MatterStatus.RECEIVED, MatterStatus.OBJECTED));
        }
    }

    private static String not(boolean wanted) {
        return wanted ? "" : "not ";
    }
}
