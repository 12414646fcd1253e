package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.Conversation;
import org.lianxin.feedback.matter.Matters;
import org.lianxin.feedback.matter.MessageKind;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Comes back to whoever judged badly: everybody who gave their name is called, all others find a message. */
@ApplicationScoped
class CallingBack {

    private final RatingsInScope ratings;
    private final CallBacks callBacks;
    private final Matters matters;
    private final Conversation conversation;
    private final Caller caller;
    private final Clock clock;

    CallingBack(
            RatingsInScope ratings,
            CallBacks callBacks,
            Matters matters,
            Conversation conversation,
            Caller caller,
            Clock clock) {
        this.ratings = ratings;
        this.callBacks = callBacks;
        this.matters = matters;
        this.conversation = conversation;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<CallBackView> call(UUID id, NewCallBack made) {
        var rating = ratings.toChange(id);
        rating.requireToBeCalledBack();
        if (made.way() == CallBack.Way.MESSAGE && !made.reached()) {
            throw Problem.invalid("reached", "message-arrives");
        }
        var now = clock.instant();
        if (made.way() == CallBack.Way.MESSAGE) {
            write(rating, made.words(), now);
        } else if (rating.subject().anonymous()) {
            throw Problem.invalid("way", "anonymous-by-message");
        }
        var at = rating.subject().anonymous() ? now.truncatedTo(ChronoUnit.HOURS) : now;
        callBacks.persistAndFlush(new CallBack(id, made, caller.subject(), at));
        return callBacks.of(rating);
    }

    List<CallBackView> read(UUID id) {
        return callBacks.of(ratings.toRead(id));
    }

    private void write(Rating rating, String words, Instant now) {
        var id = rating.subject().matter();
        if (id == null) {
            throw Problem.invalid("way", "visit-by-phone");
        }
        var matter = matters.findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("matter", id));
        conversation.append(matter, MessageKind.CALL_BACK, words, caller.subject(), now);
    }
}
