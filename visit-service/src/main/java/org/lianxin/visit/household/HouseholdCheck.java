package org.lianxin.visit.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.household.risk.VulnerabilityGroups;

/** What a household must look like beyond its fields: days only today can judge, numbers with a check, known groups. */
public final class HouseholdCheck {
    private static final LocalDate EARLIEST_CONTACT = LocalDate.of(2000, 1, 1);
    private static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    private HouseholdCheck() {}

    static void check(NewHousehold household, LocalDate today) {
        past("lastContactOn", household.lastContactOn(), EARLIEST_CONTACT, today);
        past("livesHereSince", household.livesHereSince(), EARLIEST_DAY, today);
        var ids = new HashSet<>();
        for (int i = 0; i < household.members().size(); i++) {
            var member = household.members().get(i);
            var path = "members[" + i + "]";
            past(path + ".since", member.since(), EARLIEST_DAY, today);
            if (!ids.add(member.id())) {
                throw Problem.invalid(path + ".id", "named-twice");
            }
        }
    }

    /** @param there groups that somebody is in already: they stay even when nobody is put into them any more */
    static void groups(NewHousehold household, Set<String> there, VulnerabilityGroups groups) {
        var wanted = new HashSet<String>();
        household.members().forEach(member -> wanted.addAll(member.groupsOrNone()));
        wanted.removeAll(there);
        var unusable = groups.unusable(wanted);
        for (int i = 0; i < household.members().size(); i++) {
            for (var code : household.members().get(i).groupsOrNone()) {
                if (unusable.contains(code)) {
                    throw Problem.invalid("members[" + i + "].groups", "group-unknown", code);
                }
            }
        }
    }

    /** Refuses a day that is to come, or before people could have lived. */
    public static void day(String field, LocalDate date, LocalDate today) {
        past(field, date, EARLIEST_DAY, today);
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
