package org.lianxin.platform.events;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Hands events to their handlers, effect and bookkeeping in one transaction. Several works of a service may take the same type, in the
 * order of their {@code @Priority}, the highest first: together or not at all.
 */
@ApplicationScoped
class ReceivingEvents {
    private final Map<String, List<EventHandler>> handlers = new HashMap<>();
    private final EventTracing tracing;

    ReceivingEvents(@All List<EventHandler> handlers, EventTracing tracing) {
        this.tracing = tracing;
        for (var handler : handlers) {
            for (var type : handler.types()) {
                this.handlers.computeIfAbsent(type, t -> new ArrayList<>()).add(handler);
            }
        }
    }

    /** Types nobody here takes are passed over, without a transaction of their own: producers may add some at any time. */
    boolean takes(ReceivedEvent event) {
        return handlers.containsKey(event.type());
    }

    @ActivateRequestContext
    @Transactional
    void all(List<ReceivedEvent> events) {
        events.forEach(this::handle);
    }

    /** Tried three times: what failed by a lost race or a lost connection is no poison. */
    @Retry(maxRetries = 2, delay = 200)
    @ActivateRequestContext
    @Transactional
    void one(ReceivedEvent event) {
        handle(event);
    }

    private void handle(ReceivedEvent event) {
        for (var handler : handlers.getOrDefault(event.type(), List.of())) {
            tracing.trace(event, () -> handler.on(event));
        }
    }
}
