package org.lianxin.visit.recording;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.VisitKind;
import org.lianxin.visit.visit.VisitStatus;

/**
 * What the database knows about one visit sent in.
 *
 * @param inScope whether the official works in its community today
 * @param householdCommunity where its household lives, if there is one
 * @param knownHash content of the visit recorded under its id, if there is one
 * @param knownCadre who recorded or planned that one
 * @param knownStatus its state
 */
record Circumstance(
        boolean inScope,
        @Nullable String householdCommunity,
        byte @Nullable [] knownHash,
        @Nullable String knownCadre,
        @Nullable VisitStatus knownStatus) {

    /** The verdict that needs no insert. A repetition is one even when the assignment has ended since. */
    Optional<Outcome> verdict(SentVisit sent, String cadre, byte[] hash) {
        if (knownStatus != null && !awaits(sent, cadre)) {
            return Optional.of(
                    cadre.equals(knownCadre) && Arrays.equals(knownHash, hash)
                            ? Outcome.repeated(sent.id())
                            : Outcome.conflict(sent.id(), conflict()));
        }
        return beyondScope(sent);
    }

    Optional<Outcome> beyondScope(SentVisit sent) {
        if (!inScope) {
            return Optional.of(Outcome.outOfScope(sent.id(), "community"));
        }
        if (sent.content().household() != null && !sent.content().community().equals(householdCommunity)) {
            return Optional.of(Outcome.outOfScope(sent.id(), "household"));
        }
        return Optional.empty();
    }

    /** Whether it is planned and now took place. A plan is no secret, so an incognito visit cannot come of it. */
    private boolean awaits(SentVisit sent, String cadre) {
        return planned() && cadre.equals(knownCadre) && sent.content().kind() != VisitKind.INCOGNITO;
    }

    boolean planned() {
        return knownStatus == VisitStatus.PLANNED;
    }

    private String conflict() {
        return knownStatus == VisitStatus.MISSED || knownStatus == VisitStatus.CANCELLED
                ? "plan-is-over"
                : "visit-already-recorded";
    }
}
