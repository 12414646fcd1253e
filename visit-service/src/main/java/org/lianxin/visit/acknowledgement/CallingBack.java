package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.Independence;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visitor;

/** Somebody who had no part in the visit asks the household by phone and writes down its answer. */
@ApplicationScoped
class CallingBack {
    private final SeeingVisits seeing;
    private final Independence independence;
    private final Answering answering;

    CallingBack(SeeingVisits seeing, Independence independence, Answering answering) {
        this.seeing = seeing;
        this.independence = independence;
        this.answering = answering;
    }

    @Transactional
    VisitReceipt answered(UUID id, CallBack callBack, Visitor caller) {
        var visit = seeing.lock(id);
        if (!independence.of(caller, visit)) {
            throw Problem.forbidden("own-visit-called-back");
        }
        if (visit.status() != VisitStatus.RECORDED) {
            throw Problem.conflict("visit-answered", visit.status());
        }
        answering.answer(visit, callBack.given(), caller.subject());
        return VisitReceipt.of(visit);
    }
}
