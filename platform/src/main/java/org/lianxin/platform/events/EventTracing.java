package org.lianxin.platform.events;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes on with the trace of the request that caused an event. A batch carries many traces, so each event has its own span. */
@ApplicationScoped
class EventTracing {
    private static final TextMapGetter<ReceivedEvent> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ReceivedEvent event) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable ReceivedEvent event, String key) {
            return event != null && key.equals("traceparent") ? event.traceparent() : null;
        }
    };

    private final OpenTelemetry telemetry;

    EventTracing(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    void trace(ReceivedEvent event, Runnable work) {
        var cause = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), event, HEADERS);
        var span = telemetry
                .getTracer("lianxin")
                .spanBuilder("process " + event.type())
                .setParent(cause)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (var scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }
}
