package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.visit.handover.ItemTable;
import org.lianxin.visit.handover.OpenItem;
import org.lianxin.visit.handover.OpenItems;

/** Contacts still owed pass with the community; those met or missed stay with who met or missed them. */
@ApplicationScoped
class HandingOverDueContacts implements OpenItems {
    private static final String OPEN =
            "community = :community and status = 'OPEN' and (cadre = :cadre or cadre is null)";

    private final ItemTable items;

    HandingOverDueContacts(ItemTable items) {
        this.items = items;
    }

    @Override
    public List<OpenItem> of(String cadre, String community) {
        return items.list(
                "DUE_CONTACT",
                "select id, (due_on + 1)::timestamp at time zone 'Asia/Shanghai' as due_at from due_contact where "
                        + OPEN + " order by due_on, id",
                cadre,
                community);
    }

    @Override
    public int move(String from, String community, String to) {
        return items.move(
                "update due_contact set cadre = :to, version = version + 1 where " + OPEN, from, community, to);
    }
}
