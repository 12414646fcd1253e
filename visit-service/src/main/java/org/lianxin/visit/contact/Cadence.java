package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.platform.time.WorkingCalendar;

/** The cadence rules: a handful of rows, read once for a whole batch of contacts. */
@ApplicationScoped
class Cadence {
    private final EntityManager entities;
    private final WorkingCalendar calendar;

    Cadence(EntityManager entities, WorkingCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    Rules on(LocalDate day) {
        return new Rules(
                entities.createQuery("from CadenceRule", CadenceRule.class).getResultList(),
                new DueDays(calendar::isWorkingDay),
                day);
    }

    /** A day set, and the rule that set it. */
    record Due(LocalDate on, UUID rule) {}

    /** The rules of one day. */
    record Rules(List<CadenceRule> rules, DueDays days, LocalDate day) {

        /** When the next contact is due after one on {@code contact}; never earlier than the day of the rules. */
        Due dueAfter(LocalDate contact, Circumstances household) {
            return due(Occasion.ROUTINE, contact, household);
        }

        /** When a contact is due after a major change that became known on the day of the rules. */
        Due dueAfterChange(Circumstances household) {
            return due(Occasion.CHANGE, day, household);
        }

        private Due due(Occasion occasion, LocalDate from, Circumstances household) {
            var rule = choose(occasion, household);
            var due = days.after(rule, from);
            return new Due(due.isBefore(day) ? day : due, rule.id());
        }

        CadenceRule choose(Occasion occasion, Circumstances household) {
            return candidates(occasion, household).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no cadence rule for " + household));
        }

        /** Every rule that reaches the household that day, the one that holds first. */
        List<CadenceRule> candidates(Occasion occasion, Circumstances household) {
            return rules.stream()
                    .filter(rule -> rule.occasion() == occasion && rule.holdsOn(day) && rule.reaches(household))
                    .sorted(CadenceRule.MOST_SPECIFIC.reversed())
                    .collect(Collectors.toList());
        }
    }
}
