package org.lianxin.evaluation.trial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SchemeTrial")
record TrialView(
        UUID id,
        UUID scheme,
        UUID period,
        String runBy,
        Instant runAt,
        Movement movement,
        List<GradeCount> grades,
        List<Band> scores,
        List<Effort> effort,

        @Schema(description = "Cadre by cadre, the greatest gain first")
        String winnersHref,

        @Schema(description = "Cadre by cadre, the greatest loss first")
        String losersHref) {

    static TrialView of(Trial trial, Trials trials) {
        var results = "/api/v1/schemes/%s/trials/%s/results?order=".formatted(trial.scheme(), trial.id());
        return new TrialView(
                trial.id(),
                trial.scheme(),
                trial.period(),
                trial.runBy(),
                trial.runAt(),
                trials.movement(trial.id()),
                trials.grades(trial.id()),
                trials.bands(trial.id()),
                trials.effort(trial.id()),
                results + "WINNERS",
                results + "LOSERS");
    }

    /** How many cadres go where. */
    @Schema(name = "SchemeTrialMovement")
    record Movement(
            @Schema(examples = "12") long winners,
            @Schema(examples = "9") long losers,
            @Schema(examples = "30") long unchanged,

            @Schema(description = "Had no score and would have one", examples = "3")
            long gainScore,

            @Schema(description = "Have a score and would have none", examples = "0")
            long loseScore) {}

    /** How often a grade would be given, and was. */
    @Schema(name = "SchemeTrialGrade")
    record GradeCount(
            @Schema(examples = "COMPETENT") String grade,
            @Schema(examples = "31") long tried,
            @Schema(examples = "28") long actual) {}

    /** How many scores lie from here to ten points on. */
    @Schema(name = "SchemeTrialBand")
    record Band(
            @Schema(examples = "70") int from,
            @Schema(examples = "14") long tried,
            @Schema(examples = "11") long actual) {}

    /** What an indicator asks of people. */
    @Schema(name = "SchemeTrialEffort")
    record Effort(
            @Schema(examples = "peer-assessment") String code,
            @Schema(examples = "54") long cadres,
            @Schema(examples = "40") long sufficient,

            @Schema(description = "Facts that would be missing for a sufficient sample of everybody", examples = "37")
            long lacking,

            @Schema(description = "Forms somebody would have to fill in for that", examples = "162")
            long forms) {}
}
