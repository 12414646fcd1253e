package org.lianxin.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keeps aside what could not be taken, and everything later of the same key, in order. */
@ApplicationScoped
class ParkingEvents {
    private final ParkedEvents parked;
    private final ObjectMapper json;
    private final Clock clock;

    ParkingEvents(ParkedEvents parked, ObjectMapper json, Clock clock) {
        this.parked = parked;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    boolean anyParked() {
        return parked.count("settledAt is null") > 0;
    }

    /** Whether an earlier event of this key is parked; then this one is parked behind it. */
    @Transactional
    boolean waits(ConsumerRecord<String, byte[]> message) {
        boolean blocked = parked.blocks(message.topic(), key(message), message.offset());
        if (blocked) {
            add(message, "waits for an earlier event of its key");
        }
        return blocked;
    }

    @Transactional
    void park(ConsumerRecord<String, byte[]> message, String reason) {
        add(message, reason);
    }

    private void add(ConsumerRecord<String, byte[]> message, String reason) {
        if (parked.known(message.topic(), message.partition(), message.offset())) {
            return;
        }
        parked.persist(new ParkedEvent(message, key(message), headers(message), reason, clock.instant()));
    }

    private static String key(ConsumerRecord<String, byte[]> message) {
        return message.key() == null ? "" : message.key();
    }

    private String headers(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
