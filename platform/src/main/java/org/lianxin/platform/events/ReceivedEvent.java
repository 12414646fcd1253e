package org.lianxin.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event another service has published.
 *
 * @param sequence counts the events of one aggregate (1, 2, 3 …); a local copy keeps the one it has seen and takes only later
 *     ones
 * @param traceparent W3C trace context of the request that caused it
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        String topic,
        String key,
        long sequence,
        Instant time,
        JsonNode data,
        @Nullable String traceparent,
        ObjectMapper json) {

    /** The body, as far as the reader knows its fields: producers may add some. */
    public <T> T as(Class<T> shape) {
        try {
            return json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type + " has not the shape of " + shape.getSimpleName(), e);
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
