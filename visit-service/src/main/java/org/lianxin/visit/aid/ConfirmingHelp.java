package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Problem;

/** The resident says whether the help arrived, once, with the code handed over at delivery. */
@ApplicationScoped
class ConfirmingHelp {
    private final HelpCases helpCases;
    private final AidWords words;
    private final OneTimeCodes codes;
    private final WorkingCalendar calendar;
    private final TellingOfCases telling;
    private final Clock clock;

    ConfirmingHelp(
            HelpCases helpCases,
            AidWords words,
            OneTimeCodes codes,
            WorkingCalendar calendar,
            TellingOfCases telling,
            Clock clock) {
        this.helpCases = helpCases;
        this.words = words;
        this.codes = codes;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    HelpReceipt confirm(HelpConfirmation confirmation) {
        var helpCase = helpCaseOf(confirmation.code());
        if (helpCase.status() != HelpCaseStatus.DELIVERED) {
            throw Problem.conflict("code-used").at("code");
        }
        var now = clock.instant();
        telling.tell(
                helpCase,
                helpCase.answer(
                        confirmation.answer() == HelpAnswer.CONFIRMED,
                        ConfirmedBy.RESIDENT,
                        words.sealOrNone(AidField.RESIDENT_WORDS, helpCase.id(), confirmation.words()),
                        Mover.RESIDENT,
                        calendar,
                        now),
                now);
        return new HelpReceipt(helpCase.id(), helpCase.status());
    }

    /** Locked: of two uses of one code at the same moment the second one finds it used. */
    private HelpCase helpCaseOf(String code) {
        if (!codes.wellFormed(code)) {
            throw Problem.of(404, "code-unknown").at("code");
        }
        return helpCases
                .lockByCode(codes.hash(code))
                .orElseThrow(() -> Problem.of(404, "code-unknown").at("code"));
    }
}
