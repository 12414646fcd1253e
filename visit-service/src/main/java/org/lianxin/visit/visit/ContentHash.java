package org.lianxin.visit.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells a repetition from another visit under the same id: SHA-256 of the content, whatever its spelling was. */
@ApplicationScoped
class ContentHash {
    private final ObjectMapper json;

    ContentHash(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(NewVisit content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
