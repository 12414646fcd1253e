package org.lianxin.evaluation;

import java.util.List;
import org.hibernate.Session;

/**
 * Prepares a transaction for statements over a whole period. The rows they join were written a moment ago, so the planner
 * has no statistics and takes a million of them for a handful: it is told not to join them one by one, and given room to
 * sort a province in memory. Both settings end with the transaction.
 */
public final class WholePeriod {
    private static final List<String> SETTINGS =
            List.of("set local enable_nestloop = off", "set local work_mem = '128MB'");

    private WholePeriod() {}

    public static void prepare(Session session) {
        SETTINGS.forEach(setting -> session.createNativeMutationQuery(setting).executeUpdate());
    }
}
