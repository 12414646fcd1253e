package org.lianxin.evaluation.objection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

@Schema(name = "Objection")
record ObjectionView(
        UUID id,
        UUID period,
        String cadre,
        String text,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable Outcome outcome,
        @Nullable Instant answeredAt,
        long version)
        implements Versioned {

    static ObjectionView of(Objection objection) {
        return new ObjectionView(
                objection.id(),
                objection.period(),
                objection.cadre(),
                objection.text(),
                objection.raisedAt(),
                objection.answer(),
                objection.outcome(),
                objection.answeredAt(),
                objection.version());
    }
}
