package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.files.KeptFile;
import org.lianxin.platform.files.ReceivedFile;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.Visitor;

/** The rows of attachments: asked before a file is read, asked and written again once it is kept. */
@ApplicationScoped
class WritingAttachment {
    private final SeeingVisits seeing;
    private final Attachments attachments;
    private final FileKeys keys;
    private final AttachmentSettings settings;
    private final Clock clock;

    WritingAttachment(
            SeeingVisits seeing, Attachments attachments, FileKeys keys, AttachmentSettings settings, Clock clock) {
        this.seeing = seeing;
        this.attachments = attachments;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses before a byte of the file is read. */
    @Transactional
    void requireAllowed(UUID visit, UUID id, Visitor visitor) {
        var own = requireOwn(seeing.seen(visit), visitor);
        if (attachments.findByIdOptional(id).isEmpty()) {
            requireRoom(own);
        }
    }

    @Transactional
    Optional<AttachmentView> repetition(UUID visit, UUID id, ReceivedFile received) {
        return known(visit, id, received);
    }

    /** Under the lock of the visit, so that no two of them take the last place. */
    @Transactional
    Written write(UUID visit, UUID id, ReceivedFile received, KeptFile kept, Visitor visitor) {
        var own = requireOwn(seeing.lock(visit), visitor);
        var known = known(visit, id, received);
        if (known.isPresent()) {
            return new Written(known.get(), false);
        }
        requireRoom(own);
        var sealedKey = keys.seal(kept.key(), id);
        var attachment = new Attachment(id, own, received, kept.file(), sealedKey, visitor, clock.instant());
        attachments.persistAndFlush(attachment);
        return new Written(attachment.view(), true);
    }

    private Optional<AttachmentView> known(UUID visit, UUID id, ReceivedFile received) {
        return attachments.findByIdOptional(id).map(known -> {
            if (!known.repeats(visit, received)) {
                throw Problem.conflict("attachment-id-taken");
            }
            return known.view();
        });
    }

    private static Visit requireOwn(Visit visit, Visitor visitor) {
        if (!visit.madeByCadre(visitor.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
        visit.requireCorrectable();
        return visit;
    }

    private void requireRoom(Visit visit) {
        if (attachments.count("visit", visit.id()) >= settings.perVisit()) {
            throw Problem.conflict("attachments-full", settings.perVisit());
        }
    }
}
