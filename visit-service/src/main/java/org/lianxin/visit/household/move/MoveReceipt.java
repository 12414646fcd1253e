package org.lianxin.visit.household.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.visit.household.Household;
import org.lianxin.visit.household.HouseholdStatus;
import org.lianxin.visit.household.Resident;

/** Where a household and its people are now. It holds ids only: the household may have left the official's scope with the move. */
@Schema(name = "MoveReceipt")
record MoveReceipt(
        UUID household,
        @Schema(examples = "330102001052") String community,
        HouseholdStatus status,
        List<UUID> members,
        LocalDate on,

        @Schema(description = "To be sent in If-Match with the next change")
        long version) {

    static MoveReceipt of(Household household, LocalDate on) {
        return new MoveReceipt(
                household.id(),
                household.community(),
                household.status(),
                household.residents().stream().map(Resident::id).toList(),
                on,
                household.version());
    }
}
