package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** A supervisor who did not give the help looks after it where the resident cannot or does not answer. */
@ApplicationScoped
class CheckingHelp {
    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final WorkingCalendar calendar;
    private final TellingOfCases telling;
    private final Clock clock;

    CheckingHelp(
            HelpCases helpCases,
            AidWords words,
            Scopes scopes,
            Caller caller,
            WorkingCalendar calendar,
            TellingOfCases telling,
            Clock clock) {
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    HelpCaseView check(UUID id, IndependentCheck check) {
        var helpCase = helpCases.lock(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        if (helpCase.handledBy(caller.subject())) {
            throw Problem.forbidden("own-help");
        }
        var now = clock.instant();
        telling.tell(
                helpCase,
                helpCase.answer(
                        check.answer() == HelpAnswer.CONFIRMED,
                        ConfirmedBy.INDEPENDENT_CHECK,
                        null,
                        words.mover(caller.subject(), check.note()),
                        calendar,
                        now),
                now);
        helpCases.flush();
        return HelpCaseView.of(helpCase, words);
    }
}
