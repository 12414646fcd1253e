package org.lianxin.platform.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode: the attributes are headers, the value is the JSON body. */
final class Envelope {
    private Envelope() {}

    static void write(PendingEvents.PendingEvent event, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id().toString());
        put(headers, "ce_type", event.type());
        put(headers, "ce_source", event.source());
        put(headers, "ce_subject", event.key());
        put(headers, "ce_time", event.occurredAt().toInstant().toString());
        put(headers, "ce_dataschema", event.source() + "/events/" + event.type() + ".schema.json");
        put(headers, "ce_sequence", Long.toString(event.sequence()));
        put(headers, "content-type", "application/json");
        if (event.traceparent() != null) {
            put(headers, "traceparent", event.traceparent());
        }
    }

    /** @throws Unreadable when an attribute or the body is missing or makes no sense */
    static ReceivedEvent read(ConsumerRecord<String, byte[]> message, ObjectMapper json) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(get(message, "ce_id")),
                    get(message, "ce_type"),
                    get(message, "ce_source"),
                    message.topic(),
                    message.key() == null ? "" : message.key(),
                    Long.parseLong(get(message, "ce_sequence")),
                    Instant.parse(get(message, "ce_time")),
                    json.readTree(message.value() == null ? new byte[0] : message.value()),
                    find(message, "traceparent"),
                    json);
        } catch (IllegalArgumentException | DateTimeParseException | IOException e) {
            throw new Unreadable(e);
        }
    }

    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(Exception cause) {
            super("no CloudEvent with a JSON body: " + cause.getMessage(), cause);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(ConsumerRecord<String, byte[]> message, String name) {
        var value = find(message, name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static @Nullable String find(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
