package org.lianxin.feedback.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.web.Problem;

/** Lets a rule hold from a day on. Earlier ones stay, so that every clock can be explained by the rule it was started under. */
@ApplicationScoped
class SettingClockRule {

    private static final Map<ClockKind, Set<Starts>> FIT = Map.of(
            ClockKind.REGISTER, Set.of(Starts.RECEIPT),
            ClockKind.ACCEPT, Set.of(Starts.RECEIPT, Starts.ASSIGNMENT),
            ClockKind.ANSWER, Set.of(Starts.RECEIPT, Starts.ACCEPTANCE),
            ClockKind.REVIEW, Set.of(Starts.REQUEST),
            ClockKind.RE_REVIEW, Set.of(Starts.REQUEST),
            ClockKind.TICKET, Set.of(Starts.REQUEST));

    private static final int YEARS_AHEAD = 5;

    private final ClockRules rules;
    private final Clock clock;

    SettingClockRule(ClockRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    ClockRuleView set(NewClockRule rule) {
        var today = LocalDate.now(clock);
        if (!rule.validFrom().isAfter(today) || rule.validFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Problem.invalid("validFrom", "rule-starts-later");
        }
        if (!FIT.getOrDefault(rule.clock(), Set.of()).contains(rule.starts())) {
            throw Problem.invalid("starts", "clock-start-does-not-fit");
        }
        if ((rule.extensionAmount() == null) != (rule.extensionUnit() == null)) {
            throw Problem.invalid("extensionUnit", "extension-whole");
        }
        var kept = new ClockRule(rule);
        rules.persistAndFlush(kept);
        return kept.view();
    }
}
