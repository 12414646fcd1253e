package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.Extensions;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Grants or refuses the extension that was asked for; never by whoever asked. */
@ApplicationScoped
class DecidingOnTime {

    private final MattersInScope matters;
    private final MatterClocks clocks;
    private final Extensions extensions;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    DecidingOnTime(
            MattersInScope matters,
            MatterClocks clocks,
            Extensions extensions,
            WorkingCalendar calendar,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.extensions = extensions;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter decide(UUID id, ExtensionDecision decision) {
        var matter = matters.toChange(id);
        var now = clock.instant();
        var answering = clocks.running(id, ClockKind.ANSWER)
                .filter(running -> running.extendable(now))
                .orElseThrow(() -> Problem.conflict("not-extendable", matter.status()));
        var asked = extensions.undecided(answering.id()).orElseThrow(() -> Problem.conflict("extension-not-asked"));
        asked.decide(decision.isApproved(), decision.reason(), caller.subject(), matter.time(now));
        if (decision.isApproved()) {
            answering.extend(calendar);
        }
        return matter;
    }
}
