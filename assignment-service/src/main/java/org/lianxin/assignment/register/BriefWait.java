package org.lianxin.assignment.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** A whole list being taken in holds its register for as long as it takes; a single change does not wait for that. */
@ApplicationScoped
public class BriefWait {

    private final EntityManager entities;

    BriefWait(EntityManager entities) {
        this.entities = entities;
    }

    /** For the rest of the transaction: whoever has to wait longer is told to try again. */
    public void forLocks() {
        entities.createNativeQuery("set local lock_timeout = '5s'").executeUpdate();
    }
}
