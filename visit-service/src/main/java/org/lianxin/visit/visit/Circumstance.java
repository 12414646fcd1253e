package org.lianxin.visit.visit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows about one visit sent in.
 *
 * @param inScope whether the official works in its community today
 * @param householdCommunity where its household lives, if there is one
 * @param recordedHash content of the visit recorded under its id, if there is one
 * @param recordedCadre who recorded that one
 */
record Circumstance(
        boolean inScope,
        @Nullable String householdCommunity,
        byte @Nullable [] recordedHash,
        @Nullable String recordedCadre) {

    /** The verdict that needs no insert. A repetition is one even when the assignment has ended since. */
    Optional<Outcome> verdict(SentVisit sent, String cadre, byte[] hash) {
        if (recordedHash != null) {
            var same = Arrays.equals(recordedHash, hash) && cadre.equals(recordedCadre);
            return Optional.of(same ? Outcome.repeated(sent.id()) : Outcome.conflict(sent.id()));
        }
        if (!inScope) {
            return Optional.of(Outcome.outOfScope(sent.id(), "community"));
        }
        if (sent.content().household() != null && !sent.content().community().equals(householdCommunity)) {
            return Optional.of(Outcome.outOfScope(sent.id(), "household"));
        }
        return Optional.empty();
    }
}
