package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private final Households households;
    private final Scopes scopes;

    FindingHouseholds(Households households, Scopes scopes) {
        this.households = households;
        this.scopes = scopes;
    }

    @Transactional
    HouseholdView one(UUID id) {
        var household = households.require(id);
        scopes.requireSeen(household.community(), "household", id);
        return HouseholdView.of(household);
    }

    @Transactional
    Page<HouseholdView> list(@Nullable String community, @Nullable Risk risk, PageQuery page) {
        var filter =
                Filter.within(scopes.ofCaller()).with("community", community).with("risk", risk);
        return Page.of(
                        households.list(filter, page),
                        page,
                        household -> List.of(household.id().toString()))
                .map(HouseholdView::of);
    }
}
