package org.lianxin.visit.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;
import org.lianxin.visit.contact.Risk;

/** A household as callers in scope see it. */
@Schema(name = "Household")
record HouseholdView(
        UUID id,
        @Schema(examples = "330102001051") String community,
        String address,
        Risk risk,
        List<String> riskReasons,

        @Schema(description = "Whether somebody in it belongs to a vulnerable group")
        boolean vulnerable,

        boolean active,
        List<MemberView> members,
        @Nullable LocalDate lastContactOn,
        Instant registeredAt,
        Instant changedAt,

        @Schema(description = "Also the ETag; send it back in If-Match to replace the household")
        long version)
        implements Versioned {

    /** A person of the household. */
    @Schema(name = "HouseholdMember")
    record MemberView(
            UUID id,
            String name,
            String relation,
            List<String> groups,
            @Nullable LocalDate since) {
        static MemberView of(Resident resident) {
            return new MemberView(
                    resident.id(), resident.name(), resident.relation(), resident.groups(), resident.since());
        }
    }

    static HouseholdView of(Household household) {
        return new HouseholdView(
                household.id(),
                household.community(),
                household.address(),
                household.risk(),
                household.riskReasons(),
                household.vulnerable(),
                household.active(),
                household.residents().stream().map(MemberView::of).toList(),
                household.lastContactOn(),
                household.registeredAt(),
                household.changedAt(),
                household.version());
    }
}
