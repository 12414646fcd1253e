package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scopes;

/** Reading households with their residents, in one session. */
@ApplicationScoped
class FindingHouseholds {
    private static final String WITH_GROUP = "id in (select r.household.id from ResidentGroup g join g.resident r"
            + " where g.groupCode = :group and g.untilDay is null and r.here)";

    private final Households households;
    private final PersonalFields fields;
    private final Scopes scopes;

    FindingHouseholds(Households households, PersonalFields fields, Scopes scopes) {
        this.households = households;
        this.fields = fields;
        this.scopes = scopes;
    }

    @Transactional
    HouseholdView one(UUID id) {
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        return HouseholdView.of(household, fields);
    }

    @Transactional
    Page<HouseholdView> list(@Nullable String community, @Nullable Risk risk, @Nullable String group, PageQuery page) {
        var filter =
                Filter.within(scopes.ofCaller()).with("community", community).with("risk", risk);
        if (group != null) {
            filter.and(WITH_GROUP, Map.of("group", group));
        }
        return Page.of(
                        households.list(filter, page),
                        page,
                        household -> List.of(household.id().toString()))
                .map(household -> HouseholdView.of(household, fields));
    }
}
