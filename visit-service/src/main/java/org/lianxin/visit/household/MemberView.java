package org.lianxin.visit.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;

/** A person of a household, as callers in scope see them: numbers are masked. */
@Schema(name = "HouseholdMember")
public record MemberView(
        UUID id,
        @Schema(examples = "王小明") String name,
        @Schema(examples = "户主") String relation,

        @Schema(description = "Vulnerability groups the person is in now")
        List<String> groups,

        @Nullable @Schema(description = "Since when the person has been in one of them, where known")
        LocalDate since,

        @Schema(description = "All groups the person is or was in")
        List<InGroup> groupHistory,

        @Nullable @Schema(examples = "110***********002X") String identityNumber,
        @Nullable @Schema(examples = "+86138****0000") String phone) {

    /** From when until when somebody was in a group. */
    @Schema(name = "InVulnerabilityGroup")
    public record InGroup(
            UUID id,
            String group,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            GroupSource source) {

        public static InGroup of(ResidentGroup group) {
            return new InGroup(group.id(), group.groupCode(), group.fromDay(), group.untilDay(), group.source());
        }
    }

    public static MemberView of(Resident resident, PersonalFields fields) {
        return new MemberView(
                resident.id(),
                resident.name(fields),
                resident.relation(),
                List.copyOf(resident.currentGroups()),
                resident.groups().stream()
                        .filter(ResidentGroup::current)
                        .map(ResidentGroup::fromDay)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                resident.groups().stream().map(InGroup::of).toList(),
                resident.identityNumber(fields).map(IdentityNumber::masked).orElse(null),
                resident.phone(fields).map(PhoneNumber::masked).orElse(null));
    }
}
