package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.retention.PersonalData;

/** Where a household lived: its part of a resident's copy of their data. */
@ApplicationScoped
class HouseholdData implements PersonalData {
    private final HouseholdHistory history;
    private final PersonalFields fields;

    HouseholdData(HouseholdHistory history, PersonalFields fields) {
        this.history = history;
        this.fields = fields;
    }

    /** An address and its days. */
    record Lived(
            UUID household,
            String community,
            String address,
            LocalDate from,
            @Nullable LocalDate until) {}

    @Override
    public String part() {
        return "residences";
    }

    @Override
    public List<Lived> of(Collection<UUID> households) {
        return history.residences(households).stream()
                .map(one ->
                        new Lived(one.household(), one.community(), one.address(fields), one.fromDay(), one.untilDay()))
                .toList();
    }

    /** {@link ErasingPeople} does it. */
    @Override
    public void erase(Collection<UUID> households) {}
}
