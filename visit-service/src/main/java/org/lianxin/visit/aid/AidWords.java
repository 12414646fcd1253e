package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.FieldCipher;

/** What is said and written about needs and help is people's own business: sealed in the database. */
@ApplicationScoped
public class AidWords {
    private final FieldCipher cipher;

    AidWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    public byte[] seal(AidField field, UUID row, String text) {
        var column = field.column();
        return cipher.seal(text, column.table(), column.column(), row);
    }

    public byte @Nullable [] sealOrNone(AidField field, UUID row, @Nullable String text) {
        return text == null ? null : seal(field, row, text);
    }

    public @Nullable String open(AidField field, UUID row, byte @Nullable [] sealed) {
        var column = field.column();
        return sealed == null ? null : cipher.open(sealed, column.table(), column.column(), row);
    }

    /** Somebody who moves a case, and what they write to it. */
    Mover mover(String who, String note) {
        return new Mover(who, step -> note.isEmpty() ? null : seal(AidField.STEP_NOTE, step, note));
    }
}
