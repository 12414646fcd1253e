package org.lianxin.evaluation;

import java.util.List;
import org.hibernate.Session;

/**
 * Prepares a transaction for statements over a whole period. The rows they join were written a moment ago, so the planner
 * has no statistics, takes a million of them for a handful and compares each with each: it is told to hash them instead, and
 * given room to hold a province in memory. The settings end with the transaction.
 */
public final class WholePeriod {
    private static final List<String> SETTINGS = List.of(
            "set local enable_nestloop = off", "set local enable_mergejoin = off", "set local work_mem = '128MB'");

    private WholePeriod() {}

    public static void prepare(Session session) {
        SETTINGS.forEach(setting -> session.createNativeMutationQuery(setting).executeUpdate());
    }
}
