package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Endings;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.Matters;
import org.lianxin.platform.time.WorkingCalendar;

/**
 * Moves on what waited for a resident in vain: an answer met with silence is closed as unconfirmed, a question without reply lets the
 * clock run again, from the moment patience ended and not from when this was noticed.
 */
@ApplicationScoped
public class EndingWaits {

    private final Matters matters;
    private final MatterClocks clocks;
    private final Endings endings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    EndingWaits(Matters matters, MatterClocks clocks, Endings endings, WorkingCalendar calendar, Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.endings = endings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One transaction's worth; says how many matters moved. */
    @Transactional
    public int end(int atMost) {
        var now = clock.instant();
        var waiting = matters.toWake(now, atMost);
        waiting.forEach(matter -> end(matter, now));
        return waiting.size();
    }

    private void end(Matter matter, Instant now) {
        if (matter.status() == MatterStatus.ANSWERED) {
            endings.end(matter, MatterStatus.UNCONFIRMED_CLOSED, now);
        } else if (matter.status() == MatterStatus.REVIEW) {
            endings.end(matter, MatterStatus.FINAL, now);
        } else {
            var waitedUntil = matter.waitedUntil(now);
            matter.resumeWork();
            clocks.toChange(matter.id(), ClockKind.ANSWER).resume(waitedUntil, calendar);
        }
    }
}
