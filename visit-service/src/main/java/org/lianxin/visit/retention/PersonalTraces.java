package org.lianxin.visit.retention;

import java.util.UUID;

/** What a feature keeps about single persons, beside what it keeps about households. A feature implements it as a bean. */
public interface PersonalTraces {

    /** The person is erased: so is this. */
    void erase(UUID resident);
}
