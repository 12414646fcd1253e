package org.lianxin.visit.aid;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

/** An official takes a help case a step further; delivery and refusal hand out the code for the resident's word. */
@ApplicationScoped
class MovingHelpCase {
    private static final Set<HelpCaseStatus> AWAITING_A_WORD =
            EnumSet.of(HelpCaseStatus.DELIVERED, HelpCaseStatus.REFUSED);

    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final Precondition precondition;
    private final OneTimeCodes codes;
    private final WorkingCalendar calendar;
    private final TellingOfCases telling;
    private final List<StepGuard> guards;
    private final Clock clock;

    MovingHelpCase(
            HelpCases helpCases,
            AidWords words,
            Scopes scopes,
            Caller caller,
            Precondition precondition,
            OneTimeCodes codes,
            WorkingCalendar calendar,
            TellingOfCases telling,
            @All List<StepGuard> guards,
            Clock clock) {
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.precondition = precondition;
        this.codes = codes;
        this.calendar = calendar;
        this.telling = telling;
        this.guards = guards;
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
        requireTaker(helpCase, step.to());
        guards.forEach(guard -> guard.check(helpCase, step.to(), caller.subject()));
        var now = clock.instant();
        var mover = words.mover(caller.subject(), step.note());
        telling.tell(helpCase, List.of(helpCase.take(step.to(), mover, calendar, now)), now);
        if (!AWAITING_A_WORD.contains(step.to())) {
            helpCases.flush();
            return HelpCaseView.of(helpCase, words);
        }
        var code = codes.issue();
        helpCase.awaitWord(codes.hash(code));
        helpCases.flush();
        return HelpCaseView.withCode(helpCase, words, code);
    }

    /** Where a supervisor decides, the official who investigated does not; nor does a supervisor do the official's work. */
    private void requireTaker(HelpCase helpCase, HelpCaseStatus to) {
        var taker = helpCase.template().taker(to);
        if (!caller.has(taker == StepTaker.SUPERVISOR ? Role.SUPERVISOR : Role.CADRE)) {
            throw Problem.forbidden("help-case-taker-" + taker.name().toLowerCase(Locale.ROOT), to);
        }
        if (taker == StepTaker.SUPERVISOR && helpCase.handledBy(caller.subject())) {
            throw Problem.forbidden("own-help");
        }
    }
}
