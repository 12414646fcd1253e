package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.crypto.AEADBadTagException;

/**
 * Seals single values with AES-256-GCM. A sealed value reads {@code version(1) | data key(4) | nonce(12) | ciphertext |
 * tag(16)} and opens only in the table, column and row it was sealed for.
 */
@ApplicationScoped
public class FieldCipher {
    static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES;

    private final Keyring keys;
    private final SealedColumns columns;

    FieldCipher(Keyring keys, SealedColumns columns) {
        this.keys = keys;
        this.columns = columns;
    }

    /**
     * To be called in the transaction that stores the answer.
     *
     * @throws IllegalArgumentException when the column is not declared as a {@link SealedColumn}
     */
    public byte[] seal(String plaintext, String table, String column, UUID row) {
        return seal(plaintext.getBytes(StandardCharsets.UTF_8), table, column, row);
    }

    public byte[] seal(byte[] plaintext, String table, String column, UUID row) {
        columns.require(table, column);
        int key = keys.sealing();
        var body = Aes.seal(keys.get(key), bound(key, table, column, row), plaintext);
        return ByteBuffer.allocate(HEAD + body.length)
                .put(VERSION)
                .putInt(key)
                .put(body)
                .array();
    }

    /** @throws Unopenable when it was not sealed for this place, or not by this service, or has been changed */
    public String open(byte[] sealed, String table, String column, UUID row) {
        return new String(openBytes(sealed, table, column, row), StandardCharsets.UTF_8);
    }

    /** @throws Unopenable as {@link #open} */
    public byte[] openBytes(byte[] sealed, String table, String column, UUID row) {
        if (sealed.length < HEAD || sealed[0] != VERSION) {
            throw new Unopenable(table, column, row, "has not the form of a sealed value");
        }
        int key = ByteBuffer.wrap(sealed).getInt(1);
        var body = ByteBuffer.wrap(sealed).slice(HEAD, sealed.length - HEAD);
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        try {
            return Aes.open(keys.get(key), bound(key, table, column, row), bytes);
        } catch (AEADBadTagException e) {
            throw new Unopenable(table, column, row, "was changed, or sealed for another place");
        } catch (NoSuchElementException e) {
            throw new Unopenable(table, column, row, "was sealed with data key " + key + ", which is not to be had");
        }
    }

    /** Neither name holds a NUL, so no two places have the same bytes. */
    private static byte[] bound(int key, String table, String column, UUID row) {
        var name = (table + "\0" + column + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(HEAD + name.length + 2 * Long.BYTES)
                .put(VERSION)
                .putInt(key)
                .put(name)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
