package org.lianxin.feedback.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.feedback.matter.Patience;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/** Asks for a review of the answer, or of the review, within 30 days of it; a clock of its own begins. */
@ApplicationScoped
class RequestingReview {

    private final TrackedMatters tracked;
    private final Reviews reviews;
    private final MatterClocks clocks;
    private final Conversation conversation;
    private final Patience patience;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RequestingReview(
            TrackedMatters tracked,
            Reviews reviews,
            MatterClocks clocks,
            Conversation conversation,
            Patience patience,
            WorkingCalendar calendar,
            Clock clock) {
        this.tracked = tracked;
        this.reviews = reviews;
        this.clocks = clocks;
        this.conversation = conversation;
        this.patience = patience;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    List<ReviewView> ask(@Nullable String code, ReviewRequest request) {
        var matter = tracked.toChange(code);
        var now = clock.instant();
        var stage = matter.status() == MatterStatus.REVIEW ? Stage.RE_REVIEW : Stage.REVIEW;
        matter.review(stage.status());
        requireInTime(since(matter, stage), now);
        reviews.persistAndFlush(new PetitionReview(matter.id(), stage, matter.time(now)));
        clocks.request(matter.ruled(), stage.clock(), matter.time(now));
        conversation.append(matter, MessageKind.REVIEW_REQUEST, request.reason(), now);
        return reviews.of(matter.id());
    }

    List<ReviewView> read(@Nullable String code) {
        return reviews.of(tracked.toRead(code).id());
    }

    private @Nullable Instant since(Matter matter, Stage stage) {
        return stage == Stage.REVIEW
                ? matter.answeredAt()
                : reviews.of(matter.id(), Stage.REVIEW)
                        .map(PetitionReview::givenAt)
                        .orElseThrow(() -> Problem.conflict("opinion-to-come"));
    }

    private void requireInTime(@Nullable Instant since, Instant now) {
        if (since == null) {
            throw Problem.conflict("opinion-to-come");
        }
        if (!now.isBefore(calendar.afterDays(since, patience.reviewDays()))) {
            throw Problem.conflict("review-too-late", patience.reviewDays());
        }
    }
}
