package org.lianxin.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce in front: {@code nonce(12) | ciphertext | tag(16)}. */
final class Aes {
    static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static SecretKey fresh() {
        var bytes = new byte[KEY];
        RANDOM.nextBytes(bytes);
        return key(bytes);
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    /** @param bound what has to be presented again to open it, and is not stored here */
    static byte[] seal(SecretKey key, byte[] bound, byte[] open) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(open.length));
            cipher.doFinal(open, 0, open.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot seal", e);
        }
    }

    /** @throws AEADBadTagException when the key, what it is bound to or a single bit is another */
    static byte[] open(SecretKey key, byte[] bound, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new AEADBadTagException("too short");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), bound)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException tampered) {
            throw tampered;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime cannot open", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
