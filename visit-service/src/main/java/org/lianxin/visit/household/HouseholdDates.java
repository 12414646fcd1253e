package org.lianxin.visit.household;

import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Dates of a household that only today can judge, and members named twice. */
final class HouseholdDates {
    private static final LocalDate EARLIEST_CONTACT = LocalDate.of(2000, 1, 1);
    private static final LocalDate EARLIEST_GROUP = LocalDate.of(1900, 1, 1);

    private HouseholdDates() {}

    static void check(NewHousehold household, LocalDate today) {
        past("lastContactOn", household.lastContactOn(), EARLIEST_CONTACT, today);
        var ids = new HashSet<>();
        for (int i = 0; i < household.members().size(); i++) {
            var member = household.members().get(i);
            past("members[" + i + "].since", member.since(), EARLIEST_GROUP, today);
            if (!ids.add(member.id())) {
                throw Problem.invalid("members[" + i + "].id", "named-twice");
            }
        }
    }

    private static void past(String field, @Nullable LocalDate date, LocalDate earliest, LocalDate today) {
        if (date == null) {
            return;
        }
        if (date.isAfter(today)) {
            throw Problem.invalid(field, "in-the-future");
        }
        if (date.isBefore(earliest)) {
            throw Problem.invalid(field, "too-long-ago", earliest);
        }
    }
}
