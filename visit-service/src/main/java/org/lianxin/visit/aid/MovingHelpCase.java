package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.visit.scope.Scopes;

/** An official takes a help case a step further; delivery hands out the code for the resident's word. */
@ApplicationScoped
class MovingHelpCase {
    private final HelpCases helpCases;
    private final Scopes scopes;
    private final Caller caller;
    private final Precondition precondition;
    private final OneTimeCodes codes;
    private final WorkingCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    MovingHelpCase(
            HelpCases helpCases,
            Scopes scopes,
            Caller caller,
            Precondition precondition,
            OneTimeCodes codes,
            WorkingCalendar calendar,
            Outbox outbox,
            Clock clock) {
        this.helpCases = helpCases;
        this.scopes = scopes;
        this.caller = caller;
        this.precondition = precondition;
        this.codes = codes;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The table of moves guards against a stale view; If-Match is honoured when it is sent. */
    @Transactional
    HelpCaseView move(UUID id, NewStep step) {
        var helpCase = helpCases.lock(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        if (precondition.present()) {
            precondition.require(helpCase.version());
        }
        var mover = new Mover(caller.subject(), step.note());
        outbox.publish(helpCase.take(step.to(), mover, calendar, clock.instant()));
        if (step.to() != HelpCaseStatus.DELIVERED) {
            helpCases.flush();
            return HelpCaseView.of(helpCase);
        }
        var code = codes.issue();
        helpCase.awaitYes(codes.hash(code));
        helpCases.flush();
        return HelpCaseView.delivered(helpCase, code);
    }
}
