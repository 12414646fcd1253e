package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.visit.handover.ItemTable;
import org.lianxin.visit.handover.OpenItem;
import org.lianxin.visit.handover.OpenItems;

/** Needs that wait for a decision pass; who found them stays on record. */
@ApplicationScoped
class HandingOverNeeds implements OpenItems {
    private static final String OPEN =
            "community = :community and status = 'UNDECIDED' and coalesce(in_charge, cadre) = :cadre";

    private final ItemTable items;

    HandingOverNeeds(ItemTable items) {
        this.items = items;
    }

    @Override
    public List<OpenItem> of(String cadre, String community) {
        return items.list(
                "NEED",
                "select id, decide_by as due_at from need where " + OPEN + " order by decide_by, id",
                cadre,
                community);
    }

    @Override
    public int move(String from, String community, String to) {
        return items.move("update need set in_charge = :to, version = version + 1 where " + OPEN, from, community, to);
    }
}
