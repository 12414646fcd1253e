package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.visit.offline.OnDevices;

/** Due contacts. */
@ApplicationScoped
class DueContactsOnDevices implements OnDevices {
    private final DueContacts dueContacts;

    DueContactsOnDevices(DueContacts dueContacts) {
        this.dueContacts = dueContacts;
    }

    @Override
    public String kind() {
        return "due-contact";
    }

    @Override
    public Map<UUID, Object> views(Collection<UUID> ids) {
        return dueContacts.list("id in ?1", ids).stream().collect(Collectors.toMap(DueContact::id, DueContactView::of));
    }
}
