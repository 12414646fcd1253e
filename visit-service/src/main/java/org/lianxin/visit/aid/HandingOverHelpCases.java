package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.visit.handover.ItemTable;
import org.lianxin.visit.handover.OpenItem;
import org.lianxin.visit.handover.OpenItems;

/** Help cases that are not closed pass, those that wait for the resident's word too: contested, they need somebody. */
@ApplicationScoped
class HandingOverHelpCases implements OpenItems {
    private static final String OPEN = "community = :community and status <> 'CLOSED' and cadre = :cadre";

    private final ItemTable items;

    HandingOverHelpCases(ItemTable items) {
        this.items = items;
    }

    @Override
    public List<OpenItem> of(String cadre, String community) {
        return items.list(
                "HELP_CASE", "select id, due_at from help_case where " + OPEN + " order by id", cadre, community);
    }

    @Override
    public int move(String from, String community, String to) {
        return items.move("update help_case set cadre = :to, version = version + 1 where " + OPEN, from, community, to);
    }
}
