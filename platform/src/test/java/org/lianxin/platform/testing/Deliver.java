package org.lianxin.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;

/** Hands an event to this service's handlers, as the consumer does: in one transaction of its own. */
@ApplicationScoped
public class Deliver {
    private final List<EventHandler> handlers;
    private final ObjectMapper json;
    private final Clock clock;

    Deliver(@All List<EventHandler> handlers, ObjectMapper json, Clock clock) {
        this.handlers = handlers;
        this.json = json;
        this.clock = clock;
    }

    /** @param body a JSON text, a map, a record */
    public UUID event(String type, String topic, String key, long sequence, Object body) {
        return event(UUID.randomUUID(), type, topic, key, sequence, body);
    }

    @ActivateRequestContext
    public UUID event(UUID id, String type, String topic, String key, long sequence, Object body) {
        var data = body instanceof String text ? parse(text) : json.valueToTree(body);
        var event = new ReceivedEvent(
                id,
                type,
                "/lianxin/test",
                topic,
                key,
                sequence,
                clock.instant(),
                (com.fasterxml.jackson.databind.JsonNode) data,
                null,
                json);
        QuarkusTransaction.requiringNew()
                .run(() -> handlers.stream()
                        .filter(handler -> handler.types().contains(type))
                        .forEach(handler -> handler.on(event)));
        return id;
    }

    private Object parse(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
