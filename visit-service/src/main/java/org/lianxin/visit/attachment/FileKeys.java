package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lianxin.platform.crypto.FieldCipher;
import org.lianxin.platform.crypto.SealedColumn;
import org.lianxin.platform.files.KeptFile;

/** Seals the key of each file in its row, so that keys are exchanged for attachments as for everything else. */
@ApplicationScoped
class FileKeys {
    private static final String TABLE = "visit_attachment";
    private static final String COLUMN = "file_key";

    private final FieldCipher cipher;

    FileKeys(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return SealedColumn.of(TABLE, COLUMN);
    }

    /** In the transaction that stores it. */
    byte[] seal(byte[] key, UUID attachment) {
        return cipher.seal(key, TABLE, COLUMN, attachment);
    }

    KeptFile open(Attachment attachment) {
        return new KeptFile(attachment.file(), cipher.openBytes(attachment.fileKey(), TABLE, COLUMN, attachment.id()));
    }
}
