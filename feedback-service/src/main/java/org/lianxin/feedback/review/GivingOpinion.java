package org.lianxin.feedback.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Gives the opinion: never whoever answered, never their office, and not the same person twice. */
@ApplicationScoped
class GivingOpinion {

    private final MattersInScope matters;
    private final Reviews reviews;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Endings endings;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    GivingOpinion(
            MattersInScope matters,
            Reviews reviews,
            MatterClocks clocks,
            Conversation conversation,
            Endings endings,
            Patience patience,
            WorkingCalendar calendar,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.reviews = reviews;
        this.clocks = clocks;
        this.conversation = conversation;
        this.endings = endings;
        this.patience = patience;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<ReviewView> give(UUID id, Opinion opinion) {
        var matter = matters.toChange(id);
        var stage = Arrays.stream(Stage.values())
                .filter(one -> one.status() == matter.status())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("no-review-asked", matter.status()));
        requireAnother(matter, stage);
        var now = clock.instant();
        reviews.of(id, stage)
                .orElseThrow(() -> new IllegalStateException("No " + stage + " of " + id))
                .give(opinion.outcome(), caller.subject(), matter.time(now));
        conversation.append(matter, MessageKind.OPINION, opinion.text(), caller.subject(), now);
        if (stage == Stage.RE_REVIEW) {
            endings.end(matter, MatterStatus.FINAL, now);
        } else {
            clocks.toChange(id, stage.clock()).stop(matter.time(now), calendar);
            matter.waitForRequest(calendar.afterDays(now, patience.reviewDays()));
        }
        return reviews.of(id);
    }

    List<ReviewView> read(UUID id) {
        return reviews.of(matters.toRead(id).id());
    }

    private void requireAnother(Matter matter, Stage stage) {
        var me = caller.subject();
        var answered = conversation.lastAuthor(matter.id(), MessageKind.ANSWER).filter(me::equals);
        var reviewed = stage == Stage.RE_REVIEW
                ? reviews.of(matter.id(), Stage.REVIEW)
                        .map(PetitionReview::givenBy)
                        .filter(me::equals)
                : java.util.Optional.<String>empty();
        if (answered.isPresent() || reviewed.isPresent()) {
            throw Problem.forbidden("own-answer");
        }
        var office = office();
        if (office != null && office.equals(matter.org())) {
            throw Problem.forbidden("own-office");
        }
    }

    private @Nullable String office() {
        if (caller.has(Role.CADRE)) {
            var cadre = caller.cadre();
            return cadre.substring(0, cadre.indexOf('/'));
        }
        try {
            return caller.org();
        } catch (Problem noneInTheToken) {
            return null;
        }
    }
}
