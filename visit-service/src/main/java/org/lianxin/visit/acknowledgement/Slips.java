package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Visitor;

/** Makes the slip of paper. The code is known only to who holds it; a slip that was lost is replaced by one with a new code. */
@ApplicationScoped
class Slips {
    private final SeeingVisits seeing;
    private final VisitCodes codes;
    private final VisitSettings visitSettings;
    private final SlipSettings settings;

    Slips(SeeingVisits seeing, VisitCodes codes, VisitSettings visitSettings, SlipSettings settings) {
        this.seeing = seeing;
        this.codes = codes;
        this.visitSettings = visitSettings;
        this.settings = settings;
    }

    /** Handed out by those who made the visit. */
    @Transactional
    Slip of(UUID id, @Nullable String longCode, Visitor official) {
        var visit = seeing.lock(id);
        if (!visit.madeByCadre(official.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
        return slip(visit, longCode == null ? renew(visit) : proven(visit, longCode));
    }

    private String renew(Visit visit) {
        var code = codes.issue();
        visit.handOut(codes.keep(code));
        return code;
    }

    private String proven(Visit visit, String longCode) {
        var slip = visit.slip();
        if (slip == null
                || codes.read(longCode)
                        .filter(code -> code.isLong() && codes.proves(code, slip))
                        .isEmpty()) {
            throw Problem.invalid("acknowledgementCode", "slip-not-this");
        }
        return longCode;
    }

    private Slip slip(Visit visit, String code) {
        var link = link(VisitCodes.normal(VisitCodes.numberOf(code)));
        return new Slip(
                visit.id(),
                VisitCodes.numberOf(code),
                VisitCodes.shortCodeOf(code),
                link,
                QrPicture.svg(link.toString()),
                visit.recordedAt().plus(visitSettings.answerWithin()));
    }

    /** Without the code: addresses end up in histories and logs. */
    private URI link(String number) {
        return URI.create(settings.publicAddress().toString().replaceAll("/+$", "") + "/slips/" + number);
    }
}
