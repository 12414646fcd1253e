package org.lianxin.visit.aid.recheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.aid.AidWords;

/** A re-check, owed or done. */
@Schema(name = "Recheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecheckView(
        UUID id,
        UUID helpCase,
        String community,
        LocalDate dueOn,
        @Nullable RecheckOutcome outcome,
        @Nullable String note,
        @Nullable LocalDate doneOn) {

    static RecheckView of(Recheck recheck, AidWords words) {
        return new RecheckView(
                recheck.id(),
                recheck.helpCase(),
                recheck.community(),
                recheck.dueOn(),
                recheck.outcome(),
                recheck.note(words),
                recheck.doneOn());
    }
}
