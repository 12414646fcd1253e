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
    private final PersonalFields fields;

    HouseholdsOnDevices(Households households, PersonalFields fields) {
        this.households = households;
        this.fields = fields;
    }

    @Override
    public String kind() {
        return "household";
    }

    /** One that is erased leaves the devices as well. */
    @Override
    public Map<UUID, Object> views(Collection<UUID> ids) {
        return households.list("id in ?1 and status <> ?2", ids, HouseholdStatus.ERASED).stream()
                .collect(Collectors.toMap(Household::id, household -> HouseholdView.of(household, fields)));
    }
}
