package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.time.WorkingCalendar;

/** Help delivered or refused long ago without a word from anybody is closed as unconfirmed. */
@ApplicationScoped
class ClosingSilentCases {
    private static final int BATCH = 200;

    private final HelpCases helpCases;
    private final WorkingCalendar calendar;
    private final TellingOfCases telling;
    private final Clock clock;

    ClosingSilentCases(HelpCases helpCases, WorkingCalendar calendar, TellingOfCases telling, Clock clock) {
        this.helpCases = helpCases;
        this.calendar = calendar;
        this.telling = telling;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean closeSome() {
        var now = clock.instant();
        var silent = helpCases.lockSilent(now, BATCH);
        silent.forEach(helpCase -> telling.tell(helpCase, helpCase.closeUnconfirmed(calendar, now), now));
        return silent.size() == BATCH;
    }
}
