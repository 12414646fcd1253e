package org.lianxin.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.lianxin.platform.audit.AuditedRequest;
import org.lianxin.platform.web.Problem;

/**
 * Makes a request that creates count once, however often it is sent with the same {@code Idempotency-Key}. The key is stored
 * in the transaction that creates, so there is no moment in which one exists without the other.
 */
@ApplicationScoped
public class Idempotency {
    private final IdempotencyKeys keys;
    private final IdempotencyKey key;
    private final ObjectMapper json;
    private final AuditedRequest audited;

    Idempotency(IdempotencyKeys keys, IdempotencyKey key, ObjectMapper json, AuditedRequest audited) {
        this.keys = keys;
        this.key = key;
        this.json = json;
        this.audited = audited;
    }

    /**
     * To be called inside the transaction that creates.
     *
     * @param create makes the thing with the given id
     * @param replay answers for the thing that an earlier, equal request has made
     * @throws Problem 422 when the key was used for another request, 400 when it is no usable key
     */
    public <T> T once(
            String operation, Object request, UUID newId, Function<UUID, T> create, Function<UUID, T> replay) {
        return once(key.owner(), operation, request, newId, create, replay);
    }

    /**
     * The same for a request whose author must not be known: nothing ties what it created to whoever is signed in. The key
     * alone tells repetitions then, so it has to be one that cannot be guessed.
     */
    public <T> T onceForNobody(
            String operation, Object request, UUID newId, Function<UUID, T> create, Function<UUID, T> replay) {
        audited.forNobody();
        return once(IdempotencyKey.NOBODY, operation, request, newId, create, replay);
    }

    private <T> T once(
            String owner,
            String operation,
            Object request,
            UUID newId,
            Function<UUID, T> create,
            Function<UUID, T> replay) {
        if (key.absent()) {
            return create(newId, create);
        }
        var value = key.value(owner);
        byte[] hash = hash(request);
        if (keys.claim(owner, operation, value, hash, newId)) {
            return create(newId, create);
        }
        var earlier = keys.get(owner, operation, value);
        if (!Arrays.equals(hash, earlier.requestHash())) {
            throw Problem.unprocessable("idempotency-key-reused").at("Idempotency-Key");
        }
        audited.about(earlier.resource());
        return replay.apply(earlier.resource());
    }

    private <T> T create(UUID newId, Function<UUID, T> create) {
        audited.about(newId);
        return create.apply(newId);
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
