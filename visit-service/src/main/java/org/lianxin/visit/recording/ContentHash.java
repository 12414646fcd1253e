package org.lianxin.visit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.codes.KeyedHash;

/**
 * Tells a repetition from another visit under the same id, whatever its spelling was. Keyed, because the words of a short visit
 * could be guessed from a plain hash.
 */
@ApplicationScoped
public class ContentHash {
    private final ObjectMapper json;
    private final KeyedHash hash;

    ContentHash(ObjectMapper json, KeyedHash hash) {
        this.json = json;
        this.hash = hash;
    }

    public byte[] of(Object content) {
        try {
            return hash.of("visit content", json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
