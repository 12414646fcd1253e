package org.lianxin.visit.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceRuleTest {
    private static final String COMMUNITY = "330102001051";
    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final CadenceRule WEEKLY = new CadenceRule(Risk.HIGH, "", START, 7, CadenceUnit.DAY);
    private static final CadenceRule MONTHLY = new CadenceRule(Risk.KEY, "", START, 1, CadenceUnit.MONTH);
    private static final CadenceRule QUARTERLY = new CadenceRule(Risk.NORMAL, "", START, 3, CadenceUnit.MONTH);

    @ParameterizedTest
    @CsvSource({
        "HIGH, 2026-12-28, 2027-01-04", "KEY, 2026-01-31, 2026-02-28", "KEY, 2028-01-31, 2028-02-29",
        "KEY, 2026-03-31, 2026-04-30", "KEY, 2026-02-28, 2026-03-28", "NORMAL, 2026-11-30, 2027-02-28",
        "NORMAL, 2026-08-31, 2026-11-30", "NORMAL, 2026-01-15, 2026-04-15"
    })
    void knowsEveryRiskAndTheEndsOfMonths(Risk risk, LocalDate contact, LocalDate due) {
        var rule = CadenceRule.choose(List.of(WEEKLY, MONTHLY, QUARTERLY), risk, COMMUNITY, TODAY);
        assertEquals(due, rule.orElseThrow().after(contact));
    }

    @Test
    void theNearestRegionWinsThenTheRuleThatBeganLast() {
        var district = new CadenceRule(Risk.HIGH, "330102", START, 5, CadenceUnit.DAY);
        var newer = new CadenceRule(Risk.HIGH, "330102", START.plusYears(1), 3, CadenceUnit.DAY);
        var notYet = new CadenceRule(Risk.HIGH, "330102", TODAY.plusDays(1), 1, CadenceUnit.DAY);
        var elsewhere = new CadenceRule(Risk.HIGH, "330106001", START, 2, CadenceUnit.DAY);
        var rules = List.of(newer, notYet, WEEKLY, elsewhere, district);

        assertEquals(
                newer, CadenceRule.choose(rules, Risk.HIGH, COMMUNITY, TODAY).orElseThrow());
        assertEquals(
                WEEKLY,
                CadenceRule.choose(rules, Risk.HIGH, "440304001001", TODAY).orElseThrow());
    }
}
