package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitCodes;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.VisitStatus;
import org.lianxin.visit.visit.Visits;

/** The resident reads, confirms, disputes or rates a visit with the code handed over. */
@ApplicationScoped
class Acknowledging {
    private final Visits visits;
    private final VisitCodes codes;
    private final Answering answering;
    private final Records records;
    private final VisitSettings settings;
    private final Clock clock;

    Acknowledging(
            Visits visits,
            VisitCodes codes,
            Answering answering,
            Records records,
            VisitSettings settings,
            Clock clock) {
        this.visits = visits;
        this.codes = codes;
        this.answering = answering;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    VisitReceipt acknowledge(VisitCodes.@Nullable Presented code, GivenAnswer given) {
        var visit = lock(code);
        if (visit.status() != VisitStatus.RECORDED) {
            throw Problem.conflict("code-used").at("code");
        }
        answering.answer(visit, given, null);
        return VisitReceipt.of(visit);
    }

    @Transactional
    VisitReceipt rate(VisitCodes.@Nullable Presented code, int grade, @Nullable String words) {
        var visit = lock(code);
        answering.rate(visit, grade, words);
        return VisitReceipt.of(visit);
    }

    @Transactional
    VisitRecord read(VisitCodes.@Nullable Presented code) {
        if (code == null) {
            throw unknown();
        }
        var visit =
                visits.bySlip(code.number()).filter(one -> proven(code, one)).orElseThrow(Acknowledging::unknown);
        if (clock.instant().isAfter(visit.recordedAt().plus(settings.readWithin()))) {
            throw Problem.conflict("code-too-old").at("code");
        }
        return records.of(visit);
    }

    /** Locked: of two uses of one code at the same moment the second one finds it used. */
    private Visit lock(VisitCodes.@Nullable Presented code) {
        if (code == null) {
            throw unknown();
        }
        return visits.lockBySlip(code.number()).filter(one -> proven(code, one)).orElseThrow(Acknowledging::unknown);
    }

    private boolean proven(VisitCodes.Presented code, Visit visit) {
        var slip = visit.slip();
        return slip != null && codes.proves(code, slip);
    }

    private static Problem unknown() {
        return Problem.of(404, "code-unknown").at("code");
    }
}
