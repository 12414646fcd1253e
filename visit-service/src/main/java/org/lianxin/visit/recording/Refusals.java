package org.lianxin.visit.recording;

import java.util.Objects;
import org.lianxin.platform.web.Problem;

/** What a batch gets as a verdict, a request of its own gets as a problem. */
public final class Refusals {
    private Refusals() {}

    public static Problem of(Outcome outcome) {
        var fault = Objects.requireNonNull(outcome.fault());
        return switch (outcome.verdict()) {
            case CONFLICT -> Problem.conflict(fault.code(), outcome.id());
            case OUT_OF_SCOPE -> Problem.forbidden(fault.code()).at(fault.field());
            default -> Problem.invalid(fault.field(), fault.code(), fault.args());
        };
    }
}
