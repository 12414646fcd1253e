package org.lianxin.feedback.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.assignments.Recipient;

/**
 * Where a matter lies.
 *
 * @param times how often it was given to somebody
 * @param decided a supervisor decided after the limit, and nobody may object any more
 */
@Embeddable
record Routing(
        @Nullable String org,
        @Nullable String cadre,
        @Column(name = "assigned_at") @Nullable Instant at,
        @Column(name = "routings") int times,
        @Column(name = "routed_by_supervisor") boolean decided) {

    /** The first routing and two re-routings; from then on a supervisor decides. */
    private static final int FREE = 3;

    static Routing none() {
        return new Routing(null, null, null, 0, false);
    }

    boolean exhausted() {
        return times >= FREE;
    }

    Routing to(Recipient recipient, Instant moment) {
        return new Routing(recipient.org(), recipient.cadre(), moment, times + 1, exhausted());
    }

    Routing takenBy(@Nullable String taker) {
        return cadre == null ? new Routing(org, taker, at, times, decided) : this;
    }

    Routing handedTo(Recipient next) {
        return new Routing(next.org(), next.cadre(), at, times, decided);
    }

    String requireOrg() {
        if (org == null) {
            throw new IllegalStateException("Handled, but it belongs to nobody");
        }
        return org;
    }
}
