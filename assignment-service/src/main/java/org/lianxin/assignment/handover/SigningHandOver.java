package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** One of the two signs, or says why not. */
@ApplicationScoped
class SigningHandOver {

    private final HandOverAccess access;
    private final Listings listings;
    private final HandOvers handOvers;
    private final CompletingHandOver completing;
    private final Caller caller;
    private final Clock clock;

    SigningHandOver(
            HandOverAccess access,
            Listings listings,
            HandOvers handOvers,
            CompletingHandOver completing,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.listings = listings;
        this.handOvers = handOvers;
        this.completing = completing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only what one has seen is signed: every service must have listed what is open. The same signature again changes nothing. */
    @Transactional
    HandOverView sign(UUID id, NewSignature wish) {
        var handOver = access.requireOwnToChange(id);
        var side = access.sideOf(handOver);
        if (handOver.isSignedBy(side, caller.cadre(), wish.note())) {
            return access.view(handOver);
        }
        if (!listings.complete(id)) {
            throw Problem.conflict("dossier-incomplete");
        }
        handOver.sign(side, new Signature(clock.instant(), caller.cadre(), wish.note()));
        handOvers.flush();
        completing.completeIfReady(handOver, caller.cadre());
        return access.view(handOver);
    }

    @Transactional
    HandOverView refuse(UUID id, NewRefusal wish) {
        var handOver = access.requireOwnToChange(id);
        handOver.refuse(access.sideOf(handOver), wish.reason().strip(), clock.instant());
        handOvers.flush();
        return access.view(handOver);
    }
}
