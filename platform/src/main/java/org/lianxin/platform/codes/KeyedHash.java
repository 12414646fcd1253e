package org.lianxin.platform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HMAC-SHA256 under the service's own key; the purpose keeps the uses of one key apart. */
@ApplicationScoped
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY = 32;

    private final SecretKeySpec key;

    public KeyedHash(@ConfigProperty(name = "lianxin.secret") String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_KEY) {
            throw new IllegalStateException("lianxin.secret needs at least " + MIN_KEY + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    public byte[] of(String purpose, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
