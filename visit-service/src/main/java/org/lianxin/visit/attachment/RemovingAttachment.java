package org.lianxin.visit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.files.Files;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visitor;

/** Takes back what should not have been attached: whoever made the visit, or a supervisor when a household asks for it. */
@ApplicationScoped
class RemovingAttachment {
    private final SeeingVisits seeing;
    private final Attachments attachments;
    private final Files files;
    private final LegalHolds holds;
    private final Caller caller;

    RemovingAttachment(SeeingVisits seeing, Attachments attachments, Files files, LegalHolds holds, Caller caller) {
        this.seeing = seeing;
        this.attachments = attachments;
        this.files = files;
        this.holds = holds;
        this.caller = caller;
    }

    @Transactional
    void remove(UUID id, UUID attachment, Visitor visitor) {
        var visit = seeing.lock(id);
        if (!caller.has(Role.SUPERVISOR) && !visit.madeByCadre(visitor.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
        // Whoever is disputed does not clear away what it may be decided by.
        if (visit.status() == VisitStatus.DISPUTED) {
            throw Problem.conflict("attachment-in-dispute");
        }
        holds.standStill();
        if (attachments.held(id)) {
            throw Problem.conflict("legal-hold");
        }
        var gone = attachments.of(id, attachment).orElseThrow(() -> Problem.notFound("attachment", attachment));
        attachments.delete(gone);
        files.removeWithRow(gone.file());
    }
}
