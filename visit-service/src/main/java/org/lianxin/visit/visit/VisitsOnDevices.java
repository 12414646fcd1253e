package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.visit.offline.OnDevices;

/** Visits with what was added to them. */
@ApplicationScoped
class VisitsOnDevices implements OnDevices {
    private final Visits visits;
    private final Corrections corrections;
    private final VisitViews views;

    VisitsOnDevices(Visits visits, Corrections corrections, VisitViews views) {
        this.visits = visits;
        this.corrections = corrections;
        this.views = views;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public Map<UUID, Object> views(Collection<UUID> ids) {
        var added = corrections.of(ids);
        return visits.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        Visit::id, visit -> views.whole(visit, added.getOrDefault(visit.id(), List.of()))));
    }
}
