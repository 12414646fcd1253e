package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The cadence rules: a handful of rows, read once for a whole batch of contacts. */
@ApplicationScoped
class Cadence {
    private final EntityManager entities;

    Cadence(EntityManager entities) {
        this.entities = entities;
    }

    Rules on(LocalDate day) {
        return new Rules(
                entities.createQuery("from CadenceRule", CadenceRule.class).getResultList(), day);
    }

    /** The rules of one day. */
    record Rules(List<CadenceRule> rules, LocalDate day) {

        /** When the next contact is due after one on {@code contact}; never earlier than the day of the rules. */
        LocalDate dueAfter(LocalDate contact, Risk risk, String community) {
            var due = CadenceRule.choose(rules, risk, community, day)
                    .orElseThrow(() -> new IllegalStateException("no cadence rule for " + risk))
                    .after(contact);
            return due.isBefore(day) ? day : due;
        }
    }
}
