package org.lianxin.visit.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitContent;
import org.lianxin.visit.visit.Words;

/** What may still change of a plan, each field on its own. */
public record Draft(
        @NotNull Instant plannedFor,

        @Nullable UUID household,

        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}") String> withCadres,

        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Nullable @Size(max = 4000) String notes,

        @Nullable @Size(max = 4000) String findings) {

    /** Of a visit that was recorded since, what was recorded in these fields. */
    static Draft of(Visit visit, Words words) {
        return new Draft(
                visit.wasPlanned() ? visit.plan().plannedFor() : visit.startedAt(),
                visit.household(),
                visit.withCadres(),
                visit.minutes(),
                words.open(visit.notes(), SealedText.NOTES, visit.id()),
                words.open(visit.findings(), SealedText.FINDINGS, visit.id()));
    }

    @Nullable
    Object value(DraftField field) {
        return switch (field) {
            case PLANNED_FOR -> plannedFor;
            case HOUSEHOLD -> household;
            case WITH_CADRES -> withCadres;
            case MINUTES -> minutes;
            case NOTES -> notes;
            case FINDINGS -> findings;
        };
    }

    List<DraftField> differences(Draft other) {
        return Arrays.stream(DraftField.values())
                .filter(field -> !Objects.equals(value(field), other.value(field)))
                .toList();
    }

    NewPlan plan(Visit visit) {
        return new NewPlan(
                visit.kind(), household, visit.community(), plannedFor, minutes, withCadres, notes, findings);
    }

    VisitContent content(Visit visit, Words words) {
        return new VisitContent(
                visit.kind(),
                visit.community(),
                household,
                withCadres,
                plannedFor,
                minutes,
                words.seal(notes, SealedText.NOTES, visit.id()),
                words.seal(findings, SealedText.FINDINGS, visit.id()),
                null);
    }
}
