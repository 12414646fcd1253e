package org.lianxin.visit.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.VisitCodes;

/** Every use of a code counts as an attempt until it has turned out to be right. */
@ApplicationScoped
class UsingCodes {
    private final Acknowledging acknowledging;
    private final VisitCodes codes;
    private final Attempts attempts;

    UsingCodes(Acknowledging acknowledging, VisitCodes codes, Attempts attempts) {
        this.acknowledging = acknowledging;
        this.codes = codes;
        this.attempts = attempts;
    }

    VisitReceipt acknowledge(@Nullable String slip, String code, GivenAnswer given) {
        return use(slip, code, presented -> acknowledging.acknowledge(presented, given));
    }

    VisitReceipt rate(@Nullable String slip, String code, int grade, @Nullable String words) {
        return use(slip, code, presented -> acknowledging.rate(presented, grade, words));
    }

    VisitRecord read(@Nullable String slip, String code) {
        return use(slip, code, acknowledging::read);
    }

    private <T> T use(@Nullable String slip, String code, Function<VisitCodes.@Nullable Presented, T> action) {
        var presented = codes.read((slip == null ? "" : slip) + code).orElse(null);
        // Of the long code nobody guesses the rest; whoever knows a slip's number must not be able to lock it out.
        var guessable = presented == null || presented.isLong() ? null : presented.number();
        return attempts.guard(guessable, () -> action.apply(presented));
    }
}
