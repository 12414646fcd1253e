package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.visit.offline.OnDevices;

/** Households with their residents. */
@ApplicationScoped
class HouseholdsOnDevices implements OnDevices {
    private final Households households;

    HouseholdsOnDevices(Households households) {
        this.households = households;
    }

    @Override
    public String kind() {
        return "household";
    }

    @Override
    public Map<UUID, Object> views(Collection<UUID> ids) {
        return households.list("id in ?1", ids).stream().collect(Collectors.toMap(Household::id, HouseholdView::of));
    }
}
