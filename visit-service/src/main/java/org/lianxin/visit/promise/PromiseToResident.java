package org.lianxin.visit.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same promise as the household sees it, with its countdown. */
@Schema(name = "PromiseToResident")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseToResident(
        String words,
        PromiseStatus status,
        LocalDate dueOn,

        @Schema(description = "Calendar days until then; negative once it is over")
        long daysLeft,

        @Schema(description = "Another day you are asked to agree to") @Nullable
        LocalDate offeredDueOn,

        @Schema(description = "How often it was put off, with your consent")
        int newDates,

        @Schema(description = "When it is said to have been done") @Nullable
        LocalDate doneOn,

        @Schema(description = "Until when your word is waited for") @Nullable
        Instant answerBy,

        @Schema(description = "SILENCE means unconfirmed") @Nullable
        KeptBy keptBy) {

    static PromiseToResident of(Promise promise, String words, LocalDate today) {
        return new PromiseToResident(
                words,
                promise.status(),
                promise.dueOn(),
                ChronoUnit.DAYS.between(today, promise.dueOn()),
                promise.offeredDueOn(),
                promise.newDates(),
                promise.doneOn(),
                promise.answerBy(),
                promise.keptBy());
    }
}
