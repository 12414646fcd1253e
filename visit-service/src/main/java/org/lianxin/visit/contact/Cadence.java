package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The cadence rules in force. */
@ApplicationScoped
class Cadence {
    private final EntityManager entities;

    Cadence(EntityManager entities) {
        this.entities = entities;
    }

    /** When the next contact is due after one on {@code contact}, by the rules of {@code today}. */
    LocalDate dueAfter(LocalDate contact, Risk risk, String community, LocalDate today) {
        // A handful of rows; the session remembers them over a whole batch of contacts.
        var rules = entities.createQuery("from CadenceRule", CadenceRule.class).getResultList();
        return CadenceRule.choose(rules, risk, community, today)
                .orElseThrow(() -> new IllegalStateException("no cadence rule for " + risk))
                .after(contact);
    }
}
