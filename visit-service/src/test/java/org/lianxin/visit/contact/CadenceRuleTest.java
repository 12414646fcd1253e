package org.lianxin.visit.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.web.Problem;

class CadenceRuleTest {
    private static final String COMMUNITY = "330102001051";
    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final CadenceRule WEEKLY = rule(Risk.HIGH, null, "", START, 7, CadenceUnit.DAY);
    private static final CadenceRule MONTHLY = rule(Risk.KEY, null, "", START, 1, CadenceUnit.MONTH);
    private static final CadenceRule QUARTERLY = rule(Risk.NORMAL, null, "", START, 3, CadenceUnit.MONTH);

    private static CadenceRule rule(
            Risk risk, String group, String region, LocalDate from, int amount, CadenceUnit unit) {
        return rule(risk, group, region, from, amount, unit, false);
    }

    private static CadenceRule rule(
            Risk risk, String group, String region, LocalDate from, int amount, CadenceUnit unit, boolean workingDays) {
        return new CadenceRule(
                UUID.randomUUID(),
                new NewCadenceRule(
                        Occasion.ROUTINE, risk, group, region, from, null, amount, unit, workingDays, 1, 2, 3, "test"),
                "tester",
                Instant.EPOCH);
    }

    private static CadenceRule chosen(List<CadenceRule> rules, Risk risk, Set<String> groups, String community) {
        return new Cadence.Rules(rules, new DueDays(CadenceRuleTest::onWeekdays), TODAY)
                .choose(Occasion.ROUTINE, Circumstances.of(risk, groups, community));
    }

    private static boolean onWeekdays(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 2026-12-28, 2027-01-04", "KEY, 2026-01-31, 2026-02-28", "KEY, 2028-01-31, 2028-02-29",
        "KEY, 2026-03-31, 2026-04-30", "KEY, 2026-02-28, 2026-03-28", "NORMAL, 2026-11-30, 2027-02-28",
        "NORMAL, 2026-08-31, 2026-11-30", "NORMAL, 2026-01-15, 2026-04-15"
    })
    void knowsEveryRiskAndTheEndsOfMonths(Risk risk, LocalDate contact, LocalDate due) {
        var rule = chosen(List.of(WEEKLY, MONTHLY, QUARTERLY), risk, Set.of(), COMMUNITY);
        assertEquals(due, new DueDays(day -> true).after(rule, contact));
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-11-20 is a Friday.
        "3, WORKING_DAY, false, 2026-11-20, 2026-11-25",
        "1, WORKING_DAY, false, 2026-11-20, 2026-11-23",
        "7, DAY, true, 2026-11-22, 2026-11-27",
        "1, DAY, true, 2026-11-20, 2026-11-23",
        "2, DAY, true, 2026-11-19, 2026-11-20",
        "3, DAY, true, 2026-11-20, 2026-11-23"
    })
    void countsWorkingDaysWhereTheRuleSaysSo(
            int amount, CadenceUnit unit, boolean workingDays, LocalDate contact, LocalDate due) {
        var rule = rule(Risk.HIGH, null, "", START, amount, unit, workingDays);
        assertEquals(due, new DueDays(CadenceRuleTest::onWeekdays).after(rule, contact));
    }

    @Test
    void theNearestRegionWinsThenTheRuleThatBeganLast() {
        var district = rule(Risk.HIGH, null, "330102", START, 5, CadenceUnit.DAY);
        var newer = rule(Risk.HIGH, null, "330102", START.plusYears(1), 3, CadenceUnit.DAY);
        var notYet = rule(Risk.HIGH, null, "330102", TODAY.plusDays(1), 1, CadenceUnit.DAY);
        var elsewhere = rule(Risk.HIGH, null, "33010600", START, 2, CadenceUnit.DAY);
        var rules = List.of(newer, notYet, WEEKLY, elsewhere, district);

        assertEquals(newer, chosen(rules, Risk.HIGH, Set.of("DISABLED"), COMMUNITY));
        assertEquals(WEEKLY, chosen(rules, Risk.HIGH, Set.of(), "440304001001"));
    }

    @Test
    void aRuleThatNamesTheGroupGoesBeforeANearerRegion() {
        var district = rule(Risk.KEY, null, "330102", START, 20, CadenceUnit.DAY);
        var alone = rule(Risk.KEY, "ELDERLY_ALONE", "", START, 10, CadenceUnit.DAY);
        var aloneHere = rule(Risk.KEY, "ELDERLY_ALONE", "3301", START, 12, CadenceUnit.DAY);
        var disabledHere = rule(Risk.KEY, "DISABLED", "3301", START, 5, CadenceUnit.DAY);
        var rules = List.of(MONTHLY, district, alone, aloneHere, disabledHere);

        assertEquals(district, chosen(rules, Risk.KEY, Set.of(), COMMUNITY));
        assertEquals(aloneHere, chosen(rules, Risk.KEY, Set.of("ELDERLY_ALONE"), COMMUNITY));
        assertEquals(alone, chosen(rules, Risk.KEY, Set.of("ELDERLY_ALONE"), "440304001001"));
        assertEquals(
                disabledHere,
                chosen(rules, Risk.KEY, Set.of("ELDERLY_ALONE", "DISABLED"), COMMUNITY),
                "of rules alike the one that asks for more contact");
    }

    @Test
    void aRuleThatHasEndedHoldsNoLonger() {
        var district = rule(Risk.HIGH, null, "330102", TODAY.minusDays(10), 5, CadenceUnit.DAY);
        district.end(TODAY, TODAY.minusDays(1));
        assertEquals(WEEKLY, chosen(List.of(WEEKLY, district), Risk.HIGH, Set.of(), COMMUNITY));

        assertThrows(Problem.class, () -> district.end(TODAY.plusDays(9), TODAY), "an end is not put off");
        var other = rule(Risk.HIGH, null, "330102", TODAY.plusDays(5), 5, CadenceUnit.DAY);
        assertThrows(Problem.class, () -> other.end(TODAY, TODAY), "not in the past");
        assertThrows(Problem.class, () -> other.end(TODAY.plusDays(4), TODAY), "not before it begins");
    }
}
