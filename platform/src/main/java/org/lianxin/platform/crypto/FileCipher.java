package org.lianxin.platform.crypto;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;

/**
 * Seals files with AES-256-GCM, each with a key of its own: {@code version(1) | nonce(12) | ciphertext | tag(16)}. The key is kept in a
 * sealed column, so that an exchange of keys seals 60 bytes anew and not the file.
 */
public final class FileCipher {
    private static final byte VERSION = 1;

    private FileCipher() {}

    public static byte[] newKey() {
        return Aes.fresh().getEncoded();
    }

    public static byte[] seal(byte[] content, UUID file, byte[] key) {
        var body = Aes.seal(Aes.key(key), bound(file), content);
        return ByteBuffer.allocate(1 + body.length).put(VERSION).put(body).array();
    }

    /** @throws Unopenable when it is another file, sealed with another key, or has been changed */
    public static byte[] open(byte[] sealed, UUID file, byte[] key) {
        try {
            if (sealed.length == 0 || sealed[0] != VERSION) {
                throw new AEADBadTagException("another version");
            }
            return Aes.open(Aes.key(key), bound(file), Arrays.copyOfRange(sealed, 1, sealed.length));
        } catch (AEADBadTagException tampered) {
            throw new Unopenable("file", "content", file, "was not sealed with this key, or has been changed");
        }
    }

    private static byte[] bound(UUID file) {
        return ByteBuffer.allocate(1 + 2 * Long.BYTES)
                .put(VERSION)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .array();
    }
}
