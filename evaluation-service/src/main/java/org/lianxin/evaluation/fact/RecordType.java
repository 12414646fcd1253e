package org.lianxin.evaluation.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of another service that tells the whole story of a fact. */
public enum RecordType {
    VISIT("/api/v1/visits/"),
    MATTER("/api/v1/matters/"),
    DUE_CONTACT("/api/v1/due-contacts/"),
    HELP_CASE("/api/v1/help-cases/"),
    NEED("/api/v1/needs/"),
    PROMISE("/api/v1/promises/"),
    RECEPTION_DAY("/api/v1/reception-days/"),
    COURSE("/api/v1/courses/"),
    EXCHANGE_SESSION("/api/v1/exchange-sessions/"),
    EXPERIENCE("/api/v1/experiences/"),
    QUIZ("/api/v1/quizzes/"),
    /** Told by its code and not by an id. */
    COMMUNITY("/api/v1/communities/"),
    /** Of this service. */
    ASSESSMENT("/api/v1/assessments/"),
    /** Of this service. */
    OBJECTION("/api/v1/objections/");

    private final String collection;

    RecordType(String collection) {
        this.collection = collection;
    }

    String address(UUID id, @Nullable String community) {
        return collection + (this == COMMUNITY ? community : id);
    }
}
