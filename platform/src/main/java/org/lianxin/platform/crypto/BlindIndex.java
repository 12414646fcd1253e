package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds a sealed value without opening any: HMAC-SHA256 of the value, brought into one normal form by the caller, under a key
 * derived for this table and column. The same value in another column has another hash; equal values in one column have the
 * same, which is what an index is for and all that it gives away.
 */
@ApplicationScoped
public class BlindIndex {
    private static final String HMAC = "HmacSHA256";

    private final Keyring keys;

    BlindIndex(Keyring keys) {
        this.keys = keys;
    }

    /** 32 bytes, for a {@code bytea} column with an index. */
    public byte[] of(String table, String column, String normalised) {
        var forColumn = hmac(keys.index().getEncoded(), table + "\0" + column);
        return hmac(forColumn, normalised);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no " + HMAC, e);
        }
    }
}
