package org.lianxin.platform.auditchain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.lianxin.platform.audit.AuditKey;

/**
 * Where the chain of a service had come to, kept outside of its database and signed.
 *
 * @param seal hexadecimal, of the entry at that place
 * @param signature hexadecimal, of all the rest
 */
record AuditAnchor(String service, long position, String seal, String at, String signature) {
    private static final JsonMapper JSON = new JsonMapper();

    static AuditAnchor of(String service, ChainHead head, String at, AuditKey key) {
        var seal = HexFormat.of().formatHex(head.mac());
        return new AuditAnchor(service, head.position(), seal, at, sign(service, head.position(), seal, at, key));
    }

    private static String sign(String service, long position, String seal, String at, AuditKey key) {
        var text = String.join("\n", service, Long.toString(position), seal, at);
        return HexFormat.of().formatHex(key.anchor(text.getBytes(StandardCharsets.UTF_8)));
    }

    boolean signedBy(AuditKey key) {
        return MessageDigest.isEqual(
                sign(service, position, seal, at, key).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it is no anchor at all. */
    static Optional<AuditAnchor> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, AuditAnchor.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
