package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.files.FileKind;
import org.lianxin.platform.files.Files;
import org.lianxin.platform.files.KeptFile;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.SeeingVisits;

/** Attachments are seen by whoever sees the visit and handles it; those who assess do not. */
@ApplicationScoped
class SeeingAttachments {
    private final SeeingVisits seeing;
    private final Attachments attachments;
    private final FileKeys keys;

    SeeingAttachments(SeeingVisits seeing, Attachments attachments, FileKeys keys) {
        this.seeing = seeing;
        this.attachments = attachments;
        this.keys = keys;
    }

    /** Where it lies; read outside of the transaction. */
    record Found(FileKind kind, KeptFile kept) {
        byte[] content(Files files) {
            return files.open(kept);
        }
    }

    @Transactional
    List<AttachmentView> list(UUID visit) {
        return attachments.of(seeing.seen(visit).id()).stream()
                .map(Attachment::view)
                .toList();
    }

    @Transactional
    Found find(UUID visit, UUID id) {
        var attachment = require(seeing.seen(visit).id(), id);
        return new Found(attachment.kind(), keys.open(attachment));
    }

    private Attachment require(UUID visit, UUID id) {
        return attachments.of(visit, id).orElseThrow(() -> Problem.notFound("attachment", id));
    }
}
