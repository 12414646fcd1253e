package org.lianxin.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.lianxin.platform.web.Problem;

/** What an operator does about parked events once the cause is mended. */
@ApplicationScoped
class SettlingParkedEvents {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final ParkedEvents parked;
    private final ReceivingEvents receiving;
    private final ObjectMapper json;
    private final Clock clock;

    SettlingParkedEvents(ParkedEvents parked, ReceivingEvents receiving, ObjectMapper json, Clock clock) {
        this.parked = parked;
        this.receiving = receiving;
        this.json = json;
        this.clock = clock;
    }

    /** Takes this event and all that wait behind it, in order, all or none. */
    @Transactional
    int replay(long id) {
        var first = require(id);
        var waiting = parked.lockKey(first.topic(), first.key());
        for (var event : waiting) {
            try {
                receiving.all(java.util.List.of(Envelope.read(event.message(headers(event)), json)));
            } catch (RuntimeException e) {
                throw Problem.conflict("parked-event-fails-again", EventConsumer.reason(e));
            }
            event.settle("replayed", clock.instant());
        }
        return waiting.size();
    }

    /** Gives up one event for good; those behind it still wait to be replayed. */
    @Transactional
    void dismiss(long id, String reason) {
        require(id).settle("dismissed: " + reason, clock.instant());
    }

    private ParkedEvent require(long id) {
        return parked.findByIdOptional(id)
                .filter(event -> !event.settled())
                .orElseThrow(() -> Problem.notFound("parked-event", id));
    }

    private Map<String, String> headers(ParkedEvent event) {
        try {
            return json.readValue(event.headers(), HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
