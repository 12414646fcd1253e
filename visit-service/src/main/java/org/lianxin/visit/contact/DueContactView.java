package org.lianxin.visit.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A due contact as callers see it. */
@Schema(name = "DueContact")
record DueContactView(
        UUID id,
        UUID household,
        @Schema(examples = "330102001051") String community,

        @Schema(description = "Lead, else acting cadre; empty in a gap", examples = "91330100799655058B/S001") @Nullable
        String cadre,

        Risk risk,
        List<String> groups,
        LocalDate dueOn,

        @Schema(description = "The due day before anybody put it off")
        LocalDate firstDueOn,

        @Schema(description = "The cadence rule that set the day") @Nullable
        UUID rule,

        @Schema(description = "How often it was put off") int snoozes,

        @Schema(description = "Last acknowledged contact, or what stands for it before the first")
        LocalDate silentSince,

        @Schema(description = "Contacts missed in a row before this one")
        int missedInRow,

        @Schema(description = "Due day of the first of those") @Nullable
        LocalDate overdueSince,

        DueContactStatus status,
        Instant openedAt,
        @Nullable Instant settledAt,

        @Schema(description = "The acknowledged visit that met it") @Nullable
        UUID visit,

        @Schema(description = "Whether that visit began on the due day or before") @Nullable
        Boolean inTime) {

    static DueContactView of(DueContact due) {
        return new DueContactView(
                due.id(),
                due.household(),
                due.community(),
                due.cadre(),
                due.risk(),
                due.groups(),
                due.dueOn(),
                due.firstDueOn(),
                due.rule(),
                due.snoozes(),
                due.silentSince(),
                due.missedInRow(),
                due.overdueSince(),
                due.status(),
                due.openedAt(),
                due.settledAt(),
                due.visit(),
                due.inTime());
    }
}
