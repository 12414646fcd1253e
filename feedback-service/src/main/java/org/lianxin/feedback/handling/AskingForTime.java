package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.Extension;
import org.lianxin.feedback.clock.Extensions;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Asks for the one extension the rule allows. */
@ApplicationScoped
class AskingForTime {

    private final MattersInScope matters;
    private final MatterClocks clocks;
    private final Extensions extensions;
    private final Caller caller;
    private final Clock clock;

    AskingForTime(MattersInScope matters, MatterClocks clocks, Extensions extensions, Caller caller, Clock clock) {
        this.matters = matters;
        this.clocks = clocks;
        this.extensions = extensions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter ask(UUID id, Reason why) {
        var matter = matters.toChange(id);
        var now = clock.instant();
        var answering = clocks.running(id, ClockKind.ANSWER)
                .filter(running -> running.extendable(now))
                .orElseThrow(() -> Problem.conflict("not-extendable", matter.status()));
        extensions.persistAndFlush(new Extension(answering, why.reason(), caller.subject(), matter.time(now)));
        return matter;
    }
}
