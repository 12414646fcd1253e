package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;

/** Seals what people wrote and said before it is stored, and opens it for those who may read it. */
@ApplicationScoped
public class Words {
    private final FieldCipher cipher;

    Words(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** In the transaction that stores it. */
    public byte @Nullable [] seal(@Nullable String text, SealedText where, UUID row) {
        return text == null ? null : cipher.seal(text, where.table(), where.column(), row);
    }

    public @Nullable String open(byte @Nullable [] sealed, SealedText where, UUID row) {
        return sealed == null ? null : cipher.open(sealed, where.table(), where.column(), row);
    }
}
