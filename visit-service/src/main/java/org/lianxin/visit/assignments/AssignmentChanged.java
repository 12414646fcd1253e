package org.lianxin.visit.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code assignment.changed.v1}. */
record AssignmentChanged(
        UUID assignment,
        String community,
        String cadre,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String status,
        @Nullable UUID standsInFor) {

    static final String TYPE = "assignment.changed.v1";

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** Whether what is open is still in this cadre's hands; a deputy has nothing to hand over. */
    boolean isHandingOver() {
        return status.equals("HANDING_OVER") && !role.equals("DEPUTY");
    }

    /**
     * First day no longer. The dates decide, not the status, because an assignment ends in the future as often as at once; but
     * what is only proposed, or ended without a date, covers no day.
     */
    LocalDate worksUntil() {
        if (status.equals("PROPOSED")) {
            return validFrom;
        }
        if (validTo != null) {
            return validTo.isBefore(validFrom) ? validFrom : validTo;
        }
        return status.equals("ENDED") ? validFrom : OPEN_END;
    }
}
