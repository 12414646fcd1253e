package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.MeetingDueContact;

/** The resident acknowledges or disputes a visit, once, with the code handed over; a yes meets the contact that was due. */
@ApplicationScoped
class Acknowledging {
    private final Visits visits;
    private final OneTimeCodes codes;
    private final MeetingDueContact meeting;
    private final VisitSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Acknowledging(
            Visits visits,
            OneTimeCodes codes,
            MeetingDueContact meeting,
            VisitSettings settings,
            Outbox outbox,
            Clock clock) {
        this.visits = visits;
        this.codes = codes;
        this.meeting = meeting;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    VisitReceipt acknowledge(Acknowledgement answer) {
        var now = clock.instant();
        var visit = visitOf(answer.code());
        requireUnused(visit, now);
        outbox.publish(visit.answer(answer, now));
        var household = visit.household();
        if (visit.status() == VisitStatus.ACKNOWLEDGED && household != null) {
            meeting.meet(household, visit.id(), LocalDate.ofInstant(visit.startedAt(), clock.getZone()));
        }
        return VisitReceipt.of(visit);
    }

    /** Locked: of two uses of one code at the same moment the second one finds it used. */
    private Visit visitOf(String code) {
        if (!codes.wellFormed(code)) {
            throw Problem.of(404, "code-unknown").at("code");
        }
        return visits.lockByCode(codes.hash(code))
                .orElseThrow(() -> Problem.of(404, "code-unknown").at("code"));
    }

    private void requireUnused(Visit visit, Instant now) {
        if (visit.status() != VisitStatus.RECORDED) {
            throw Problem.conflict("code-used").at("code");
        }
        if (now.isAfter(visit.recordedAt().plus(settings.answerWithin()))) {
            throw Problem.conflict("code-too-old").at("code");
        }
    }
}
