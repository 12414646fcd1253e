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
public record HouseholdView(
        UUID id,
        @Schema(examples = "330102001051") String community,
        @Schema(examples = "清波街道 12 号 3 单元 401") String address,
        HouseholdStatus status,

        @Nullable @Schema(description = "The household this one was a duplicate of")
        UUID mergedInto,

        @Schema(description = "As a person decided it") Risk risk,
        List<String> riskReasons,
        String riskDecidedBy,
        Instant riskDecidedAt,

        @Schema(description = "As the rules suggest it; see GET /risk-rules")
        Risk suggestedRisk,

        @Schema(description = "Codes of the rules that are met", examples = "[\"GROUP_ELDERLY_ALONE\"]")
        List<String> suggestedBecause,

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

    static HouseholdView of(Household household, PersonalFields fields) {
        return new HouseholdView(
                household.id(),
                household.community(),
                household.address(fields),
                household.status(),
                household.mergedInto(),
                household.risk(),
                household.riskReasons(fields),
                household.riskDecidedBy(),
                household.riskDecidedAt(),
                household.suggestedRisk(),
                household.suggestedBecause(),
                household.vulnerable(),
                household.active(),
                household.residents().stream()
                        .map(resident -> MemberView.of(resident, fields))
                        .toList(),
                household.lastContactOn(),
                household.registeredAt(),
                household.changedAt(),
                household.version());
    }
}
