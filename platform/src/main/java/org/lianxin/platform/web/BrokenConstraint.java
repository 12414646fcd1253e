package org.lianxin.platform.web;

import java.util.Optional;
import java.util.function.Predicate;
import org.postgresql.util.PSQLException;

/** A rule that the database refused to break; its name tells which. */
record BrokenConstraint(String sqlState, String name) {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    static Optional<BrokenConstraint> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && isRefusal(sql.getSQLState())) {
                var server = sql.getServerErrorMessage();
                var name = server == null ? null : server.getConstraint();
                return Optional.of(new BrokenConstraint(sql.getSQLState(), name == null ? "" : name));
            }
        }
        return Optional.empty();
    }

    /** Integrity violations (class 23) and the losers of a race: serialisation failure, deadlock, a lock waited for in vain. */
    private static boolean isRefusal(String state) {
        return state != null
                && (state.startsWith("23")
                        || state.equals("40001")
                        || state.equals("40P01")
                        || state.equals(LOCK_NOT_AVAILABLE));
    }

    Problem problem(Predicate<String> known) {
        if (sqlState.equals(LOCK_NOT_AVAILABLE)) {
            return Problem.conflict("busy");
        }
        var code = name.replace('_', '-');
        return known.test(code) ? Problem.conflict(code) : Problem.conflict("conflict");
    }
}
