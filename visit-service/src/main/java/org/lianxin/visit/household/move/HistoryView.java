package org.lianxin.visit.household.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.household.HouseholdStep;

/** Where a household lived, who was in it, and what happened to it; with what was merged into it. */
@Schema(name = "HouseholdHistory")
record HistoryView(UUID household, List<Lived> residences, List<Was> members, List<Step> steps) {

    /** An address and its days. */
    @Schema(name = "ResidencePeriod")
    record Lived(
            UUID household,
            @Schema(examples = "330102001051") String community,
            String address,
            LocalDate from,

            @Nullable @Schema(description = "First day no longer")
            LocalDate until) {}

    /** A person and their days in the household. */
    @Schema(name = "MembershipPeriod")
    record Was(
            UUID household,
            UUID resident,
            String name,
            String relation,
            LocalDate from,

            @Nullable @Schema(description = "First day no longer")
            LocalDate until) {}

    /** Something that happened. */
    @Schema(name = "HouseholdStep")
    record Step(
            HouseholdStep.Kind kind,

            @Nullable @Schema(description = "The other household of a split, a join or a merge")
            UUID other,

            LocalDate on,
            @Nullable Risk risk,
            List<String> reasons,
            String by,
            Instant at) {}
}
