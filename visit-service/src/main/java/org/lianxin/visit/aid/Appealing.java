package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Scopes;

/** A resident reads a refusal and appeals; a supervisor who took no step of the case decides, once. */
@ApplicationScoped
class Appealing {
    private final HelpCases helpCases;
    private final AidWords words;
    private final Scopes scopes;
    private final Caller caller;
    private final OneTimeCodes codes;
    private final WorkingCalendar calendar;
    private final TellingOfCases telling;
    private final Clock clock;

    Appealing(
            HelpCases helpCases,
            AidWords words,
            Scopes scopes,
            Caller caller,
            OneTimeCodes codes,
            WorkingCalendar calendar,
            TellingOfCases telling,
            Clock clock) {
        this.helpCases = helpCases;
        this.words = words;
        this.scopes = scopes;
        this.caller = caller;
        this.codes = codes;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    HelpToResident see(HelpCode code) {
        var helpCase = helpCases.byCode(hash(code.code())).orElseThrow(Appealing::unknown);
        return HelpToResident.of(helpCase, words, clock.instant());
    }

    @Transactional
    HelpToResident appeal(HelpAppeal appeal) {
        var helpCase = helpCases.lockByCode(hash(appeal.code())).orElseThrow(Appealing::unknown);
        var now = clock.instant();
        var said = words.seal(AidField.RESIDENT_WORDS, helpCase.id(), appeal.words());
        telling.tell(helpCase, List.of(helpCase.appeal(said, calendar, now)), now);
        return HelpToResident.of(helpCase, words, now);
    }

    /** A refusal upheld gets a new code: with it the resident reads the reason. */
    @Transactional
    HelpCaseView decide(UUID id, AppealDecision decision) {
        var helpCase = helpCases.lock(id);
        scopes.requireSeen(helpCase.community(), "help-case", id);
        if (helpCase.handledBy(caller.subject())) {
            throw Problem.forbidden("own-help");
        }
        var now = clock.instant();
        var mover = words.mover(caller.subject(), decision.reason());
        telling.tell(helpCase, List.of(helpCase.decideAppeal(decision.granted(), mover, calendar, now)), now);
        if (decision.granted()) {
            helpCases.flush();
            return HelpCaseView.of(helpCase, words);
        }
        var code = codes.issue();
        helpCase.awaitWord(codes.hash(code));
        helpCases.flush();
        return HelpCaseView.withCode(helpCase, words, code);
    }

    private byte[] hash(String code) {
        if (!codes.wellFormed(code)) {
            throw unknown();
        }
        return codes.hash(code);
    }

    private static Problem unknown() {
        return Problem.of(404, "code-unknown").at("code");
    }
}
