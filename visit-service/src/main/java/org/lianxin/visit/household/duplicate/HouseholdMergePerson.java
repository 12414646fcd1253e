package org.lianxin.visit.household.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.Resident;
import org.lianxin.visit.household.ResidentGroup;

/** What a merge did to one person of the merged household, so that it can be taken back. */
@Entity
class HouseholdMergePerson {
    private static final String IDENTITY_NUMBER = "IDENTITY_NUMBER";
    private static final String PHONE = "PHONE";

    @Id
    private UUID id;

    private UUID merge;
    private UUID resident;

    @Nullable
    private UUID sameAs;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tookNumbers = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> tookGroups = new ArrayList<>();

    protected HouseholdMergePerson() {}

    private HouseholdMergePerson(UUID merge, UUID resident, @Nullable UUID sameAs) {
        this.id = Ids.next();
        this.merge = merge;
        this.resident = resident;
        this.sameAs = sameAs;
    }

    static HouseholdMergePerson wentOver(UUID merge, Resident resident) {
        return new HouseholdMergePerson(merge, resident.id(), null);
    }

    /** The kept person takes over what is known only of the other one. */
    static HouseholdMergePerson same(UUID merge, Resident resident, Resident kept, Pen pen) {
        var person = new HouseholdMergePerson(merge, resident.id(), kept.id());
        var fields = pen.fields();
        if (kept.identityIndex() == null && resident.identityIndex() != null) {
            kept.identify(resident.identityNumber(fields).orElseThrow(), fields);
            person.tookNumbers.add(IDENTITY_NUMBER);
        }
        if (kept.phoneIndex() == null && resident.phoneIndex() != null) {
            kept.reachAt(resident.phone(fields).orElseThrow(), fields);
            person.tookNumbers.add(PHONE);
        }
        var known = currentGroups(kept);
        resident.groups().stream()
                .filter(group -> group.untilDay() == null && !known.contains(group.groupCode()))
                .map(group -> kept.join(group.groupCode(), group.fromDay(), group.source(), pen))
                .map(ResidentGroup::id)
                .forEach(person.tookGroups::add);
        resident.mergeInto(kept);
        return person;
    }

    /** Gives back what was taken over, unless it has become something else since. */
    void giveBack(Resident from, Resident kept, Pen pen) {
        if (tookNumbers.contains(IDENTITY_NUMBER)
                && java.util.Arrays.equals(from.identityIndex(), kept.identityIndex())) {
            kept.identify(null, pen.fields());
        }
        if (tookNumbers.contains(PHONE) && java.util.Arrays.equals(from.phoneIndex(), kept.phoneIndex())) {
            kept.reachAt(null, pen.fields());
        }
        kept.groups().stream()
                .filter(group -> tookGroups.contains(group.id()) && group.untilDay() == null)
                .forEach(group -> kept.endGroup(group, pen.today()));
    }

    private static Set<String> currentGroups(Resident kept) {
        return kept.groups().stream()
                .filter(group -> group.untilDay() == null)
                .map(ResidentGroup::groupCode)
                .collect(Collectors.toSet());
    }

    UUID resident() {
        return resident;
    }

    @Nullable
    UUID sameAs() {
        return sameAs;
    }
}
