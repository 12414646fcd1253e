package org.lianxin.visit.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A promise as officials in scope see it. */
@Schema(name = "Promise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseView(
        UUID id,
        @Nullable UUID visit,
        @Nullable UUID helpCase,
        @Schema(examples = "330102001051") String community,
        @Nullable UUID household,

        @Schema(description = "Who owes it now", examples = "91330100799655058B/S001")
        String cadre,

        @Schema(description = "Who gave it") String madeBy,
        String words,
        PromiseStatus status,
        Instant madeAt,
        LocalDate dueOn,

        @Schema(description = "Calendar days until then; negative once it is over")
        long daysLeft,

        @Schema(description = "Another day the resident is asked to agree to") @Nullable
        LocalDate offeredDueOn,

        @Schema(description = "How often it was put off") int newDates,

        @Schema(description = "When the official says it was done") @Nullable
        LocalDate doneOn,

        @Schema(description = "SILENCE means unconfirmed") @Nullable
        KeptBy keptBy,

        @Schema(description = "The resident's code; only in the answer that made the promise") @Nullable
        String code,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static PromiseView of(Promise promise, String words, LocalDate today, @Nullable String code) {
        return new PromiseView(
                promise.id(),
                promise.visit(),
                promise.helpCase(),
                promise.community(),
                promise.household(),
                promise.cadre(),
                promise.madeBy(),
                words,
                promise.status(),
                promise.madeAt(),
                promise.dueOn(),
                ChronoUnit.DAYS.between(today, promise.dueOn()),
                promise.offeredDueOn(),
                promise.newDates(),
                promise.doneOn(),
                promise.keptBy(),
                code,
                promise.version());
    }
}
