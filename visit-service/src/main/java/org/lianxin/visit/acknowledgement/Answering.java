package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.contact.MeetingDueContact;
import org.lianxin.visit.visit.AnswerVia;
import org.lianxin.visit.visit.ResidentAnswer;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitRating;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Words;

/** Takes the resident's word into the record, once; a yes meets the contact that was due. */
@ApplicationScoped
class Answering {
    private final MeetingDueContact meeting;
    private final Words words;
    private final VisitSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Answering(MeetingDueContact meeting, Words words, VisitSettings settings, Outbox outbox, Clock clock) {
        this.meeting = meeting;
        this.words = words;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param calledBackBy subject of who asked by phone, if somebody did */
    @Transactional(Transactional.TxType.MANDATORY)
    void answer(Visit visit, GivenAnswer given, @Nullable String calledBackBy) {
        var now = clock.instant();
        requireInTime(visit, now);
        var facts = new ArrayList<DomainEvent>();
        facts.add(visit.answer(given.answer() == Answer.CONFIRMED, answer(visit.id(), given, calledBackBy, now)));
        if (given.grade() != null) {
            facts.add(visit.rate(new VisitRating(given.grade(), now, null)));
        }
        outbox.publishAll(facts);
        if (given.answer() == Answer.CONFIRMED) {
            meet(visit);
        }
    }

    /** Whoever grades a visit says that it took place. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rate(Visit visit, int grade, @Nullable String said) {
        var now = clock.instant();
        requireInTime(visit, now);
        var facts = new ArrayList<DomainEvent>();
        if (visit.answer() == null) {
            facts.add(visit.answer(true, answer(visit.id(), yes(), null, now)));
            meet(visit);
        }
        facts.add(visit.rate(new VisitRating(grade, now, words.seal(said, SealedText.RATING_WORDS, visit.id()))));
        outbox.publishAll(facts);
    }

    private static GivenAnswer yes() {
        return new GivenAnswer(Answer.CONFIRMED, null, false, null, null);
    }

    private ResidentAnswer answer(UUID visit, GivenAnswer given, @Nullable String calledBackBy, Instant now) {
        return new ResidentAnswer(
                now,
                given.onBehalf(),
                given.relation(),
                words.seal(given.words(), SealedText.RESIDENT_WORDS, visit),
                calledBackBy == null ? AnswerVia.CODE : AnswerVia.CALL_BACK,
                calledBackBy);
    }

    private void meet(Visit visit) {
        var household = visit.household();
        if (household != null) {
            meeting.meet(household, visit.id(), LocalDate.ofInstant(visit.startedAt(), clock.getZone()));
        }
    }

    private void requireInTime(Visit visit, Instant now) {
        if (now.isAfter(visit.recordedAt().plus(settings.answerWithin()))) {
            throw Problem.conflict("code-too-old").at("code");
        }
    }
}
