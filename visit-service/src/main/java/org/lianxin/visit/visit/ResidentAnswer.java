package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the resident said to a visit, when, and through whom.
 *
 * @param residentWords sealed
 * @param answerTakenBy subject of who called back
 */
@Embeddable
public record ResidentAnswer(
        Instant answeredAt,
        boolean answeredOnBehalf,

        @Enumerated(EnumType.STRING) @Nullable Relation answeredRelation,

        byte @Nullable [] residentWords,

        @Enumerated(EnumType.STRING) AnswerVia answeredVia,

        @Nullable String answerTakenBy) {}
