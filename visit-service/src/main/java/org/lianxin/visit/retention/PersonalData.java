package org.lianxin.visit.retention;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a feature knows about households: shown to its people, and erased when they are. A feature implements it as a bean. */
public interface PersonalData {

    /** Name of the part in a resident's copy of their data, such as {@code visits}. */
    String part();

    /** All of it, as records that can be written as JSON; personal data of other people left out. */
    List<?> of(Collection<UUID> households);

    /** Why it cannot be erased now, as a code; empty when it can. */
    default List<String> hindrances(Collection<UUID> households) {
        return List.of();
    }

    /** Erases words and numbers; ids, days and codes stay, which then say nothing about anybody. */
    void erase(Collection<UUID> households);
}
