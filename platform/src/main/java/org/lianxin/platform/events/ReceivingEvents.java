package org.lianxin.platform.events;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Hands events to their handlers, effect and bookkeeping in one transaction. */
@ApplicationScoped
class ReceivingEvents {
    private final Map<String, EventHandler> handlers = new HashMap<>();
    private final EventTracing tracing;

    ReceivingEvents(@All List<EventHandler> handlers, EventTracing tracing) {
        this.tracing = tracing;
        for (var handler : handlers) {
            for (var type : handler.types()) {
                if (this.handlers.put(type, handler) != null) {
                    throw new IllegalStateException("two handlers for " + type);
                }
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
        var handler = handlers.get(event.type());
        if (handler != null) {
            tracing.trace(event, () -> handler.on(event));
        }
    }
}
