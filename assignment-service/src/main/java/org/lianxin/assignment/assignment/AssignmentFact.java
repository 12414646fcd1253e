package org.lianxin.assignment.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/**
 * An assignment as it is after a change, told within this service and within the transaction of the change.
 *
 * @param standsInFor the lead's assignment an acting cadre stands in for
 */
public record AssignmentFact(
        UUID id,
        String community,
        CadreId cadre,
        AssignmentRole role,
        AssignmentStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID standsInFor) {

    /** Whether it has an end, and items to pass on: then a hand-over is due. */
    public boolean isHandingOver() {
        return status == AssignmentStatus.HANDING_OVER && role.handsOver();
    }

    /** Whether the cadre can take over what is left on that day or later. */
    public boolean takesOverOn(LocalDate day) {
        return role.handsOver()
                && (status == AssignmentStatus.PROPOSED || status == AssignmentStatus.ACTIVE)
                && (validTo == null || validTo.isAfter(day));
    }
}
