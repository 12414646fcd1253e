package org.lianxin.visit.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.lianxin.platform.files.FileKind;
import org.lianxin.platform.files.ReceivedFile;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.Visitor;

/** A file of a visit. What it is called and where it was taken is not kept. */
@Entity
@Table(name = "visit_attachment")
@DynamicUpdate
class Attachment {
    @Id
    private UUID id;

    private UUID visit;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;
    private byte[] contentHash;
    private UUID file;

    /** Sealed; without it the file cannot be read any more. */
    private byte[] fileKey;

    private String addedBy;
    private Instant addedAt;

    protected Attachment() {}

    Attachment(UUID id, Visit visit, ReceivedFile received, UUID file, byte[] sealedKey, Visitor visitor, Instant now) {
        this.id = id;
        this.visit = visit.id();
        this.kind = received.kind();
        this.size = received.content().length;
        this.contentHash = received.hash();
        this.file = file;
        this.fileKey = sealedKey;
        this.addedBy = visitor.subject();
        this.addedAt = now;
    }

    /** Whether the same file came again for the same visit. */
    boolean repeats(UUID other, ReceivedFile received) {
        return visit.equals(other) && Arrays.equals(contentHash, received.hash());
    }

    UUID id() {
        return id;
    }

    UUID visit() {
        return visit;
    }

    FileKind kind() {
        return kind;
    }

    UUID file() {
        return file;
    }

    byte[] fileKey() {
        return fileKey;
    }

    AttachmentView view() {
        return new AttachmentView(id, visit, kind, size, addedBy, addedAt);
    }
}
