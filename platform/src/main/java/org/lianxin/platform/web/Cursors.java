package org.lianxin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.lianxin.platform.codes.KeyedHash;

/**
 * Writes and reads keyset cursors. They are sealed with a short keyed hash, so that a cursor that reads well is one that a
 * list here has written: its values never have to be checked again.
 */
@Unremovable
@ApplicationScoped
class Cursors {
    private static final int SEAL = 8;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> VALUES = new TypeReference<>() {};

    private final KeyedHash hash;

    Cursors(KeyedHash hash) {
        this.hash = hash;
    }

    String write(List<String> values) {
        try {
            byte[] body = JSON.writeValueAsBytes(values);
            byte[] sealed = Arrays.copyOf(seal(body), SEAL + body.length);
            System.arraycopy(body, 0, sealed, SEAL, body.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> read(String cursor, int keys) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length > SEAL) {
                byte[] body = Arrays.copyOfRange(sealed, SEAL, sealed.length);
                var values = Arrays.equals(seal(body), Arrays.copyOf(sealed, SEAL))
                        ? JSON.readValue(body, VALUES)
                        : List.<String>of();
                if (values.size() == keys) {
                    return values;
                }
            }
        } catch (IllegalArgumentException | IOException unreadable) {
            throw Problem.invalid("cursor", "cursor-invalid");
        }
        throw Problem.invalid("cursor", "cursor-invalid");
    }

    private byte[] seal(byte[] body) {
        return Arrays.copyOf(hash.of("cursor", body), SEAL);
    }
}
