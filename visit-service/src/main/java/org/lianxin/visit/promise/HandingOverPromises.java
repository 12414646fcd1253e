package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.visit.handover.ItemTable;
import org.lianxin.visit.handover.OpenItem;
import org.lianxin.visit.handover.OpenItems;

/** Promises that are not kept yet pass, the broken ones too: they can still be done. Who made them stays on record. */
@ApplicationScoped
class HandingOverPromises implements OpenItems {
    private static final String OPEN =
            "community = :community and status in ('OPEN', 'REPORTED', 'BROKEN') and cadre = :cadre";

    private final ItemTable items;

    HandingOverPromises(ItemTable items) {
        this.items = items;
    }

    @Override
    public List<OpenItem> of(String cadre, String community) {
        return items.list(
                "PROMISE",
                "select id, (due_on + 1)::timestamp at time zone 'Asia/Shanghai' as due_at from promise where " + OPEN
                        + " order by due_on, id",
                cadre,
                community);
    }

    @Override
    public int move(String from, String community, String to) {
        return items.move("update promise set cadre = :to, version = version + 1 where " + OPEN, from, community, to);
    }
}
