package org.lianxin.visit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianxin.platform.codes.KeyedHash;
import org.lianxin.platform.web.Problem;

/** Writes and reads cursors; sealed for one official, so that one that reads well is one that was written here for them. */
@ApplicationScoped
class Cursors {
    private static final int SEAL = 16;
    private static final TypeReference<LinkedHashMap<String, Position>> STREAMS = new TypeReference<>() {};

    private final KeyedHash hash;
    private final ObjectMapper json;

    Cursors(KeyedHash hash, ObjectMapper json) {
        this.hash = hash;
        this.json = json;
    }

    String write(String cadre, Cursor cursor) {
        try {
            byte[] body = json.writeValueAsBytes(cursor.streams());
            byte[] sealed = Arrays.copyOf(seal(cadre, body), SEAL + body.length);
            System.arraycopy(body, 0, sealed, SEAL, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Cursor read(String cadre, String written) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(written);
            byte[] body = sealed.length > SEAL ? Arrays.copyOfRange(sealed, SEAL, sealed.length) : new byte[0];
            if (MessageDigest.isEqual(seal(cadre, body), Arrays.copyOf(sealed, SEAL))) {
                Map<String, Position> streams = json.readValue(body, STREAMS);
                return new Cursor(streams);
            }
        } catch (IllegalArgumentException | IOException unreadable) {
            throw Problem.invalid("since", "cursor-invalid");
        }
        throw Problem.invalid("since", "cursor-invalid");
    }

    private byte[] seal(String cadre, byte[] body) {
        return Arrays.copyOf(hash.of("sync cursor of " + cadre, body), SEAL);
    }
}
