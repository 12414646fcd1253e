package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianxin.platform.start.NotReady;

/**
 * The keys that wrap data keys. They come from the setting {@code lianxin.keys}, {@code name:base64,name:base64}: the first
 * wraps, the others only unwrap, so that one can be exchanged without a pause.
 */
@ApplicationScoped
class KeyEncryptionKeys {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)");

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();

    KeyEncryptionKeys(@ConfigProperty(name = "lianxin.keys") Optional<List<String>> setting) {
        for (var entry : setting.orElse(List.of())) {
            var parts = ENTRY.matcher(entry.strip());
            if (!parts.matches()) {
                // Never with the value: it may be a key with a typing error.
                throw new NotReady("lianxin.keys must read name:key,name:key with keys of 32 bytes in base64");
            }
            var key = Aes.key(Base64.getDecoder().decode(parts.group(2)));
            if (keys.putIfAbsent(parts.group(1), key) != null) {
                throw new NotReady("lianxin.keys names " + parts.group(1) + " twice");
            }
        }
    }

    boolean none() {
        return keys.isEmpty();
    }

    /** Name of the one that wraps from now on. */
    String current() {
        return keys.keySet().iterator().next();
    }

    byte[] wrap(SecretKey key, int id, DataKeyPurpose purpose) {
        return Aes.seal(named(current()), bound(id, purpose), key.getEncoded());
    }

    SecretKey unwrap(String name, byte[] wrapped, int id, DataKeyPurpose purpose) {
        try {
            return Aes.key(Aes.open(named(name), bound(id, purpose), wrapped));
        } catch (AEADBadTagException e) {
            throw new NotReady("data key " + id + " cannot be unwrapped: lianxin.keys holds another " + name);
        }
    }

    private SecretKey named(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new NotReady("a data key is wrapped by " + name + ", which lianxin.keys does not hold");
        }
        return key;
    }

    private static byte[] bound(int id, DataKeyPurpose purpose) {
        return ("lianxin data key " + id + " " + purpose).getBytes(StandardCharsets.US_ASCII);
    }
}
