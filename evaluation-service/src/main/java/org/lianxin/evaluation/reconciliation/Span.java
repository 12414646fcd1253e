package org.lianxin.evaluation.reconciliation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** Whose events, and of which time, are compared. */
class Span {
    @Parameter(description = "Source of the events", example = "/lianxin/feedback-service", required = true)
    @QueryParam("producer")
    @Size(max = 60)
    @Nullable
    String producer;

    @Parameter(example = "2026-01-01T00:00:00+08:00", required = true)
    @QueryParam("from")
    @Size(max = 40)
    @Nullable
    String from;

    @Parameter(description = "Instant after the last", example = "2026-07-01T00:00:00+08:00", required = true)
    @QueryParam("until")
    @Size(max = 40)
    @Nullable
    String until;

    String producer() {
        if (producer == null || !producer.matches("/lianxin/[a-z-]{1,40}")) {
            throw Problem.invalid("producer", "unknown-producer");
        }
        return producer;
    }

    Instant start() {
        return QueryValue.instant("from", from);
    }

    Instant end() {
        var end = QueryValue.instant("until", until);
        if (!start().isBefore(end)) {
            throw Problem.invalid("until", "period-ends-before-start");
        }
        return end;
    }
}
