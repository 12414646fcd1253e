package org.lianxin.visit.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Which hand-overs were answered: what makes a repetition, a replay and a late arrival harmless. */
@ApplicationScoped
class HandOversSeen {
    private final EntityManager entities;

    HandOversSeen(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether it is to be listed now: not if it was before, nor if all has passed already. */
    boolean beginListing(UUID handOver, String community, String from, Instant at) {
        return entities.createNativeQuery("""
                        insert into hand_over_seen (hand_over, community, from_cadre, listed_at) values (:handOver, :community, :from, :at)
                        on conflict on constraint hand_over_seen_pk do nothing""")
                        .setParameter("handOver", handOver)
                        .setParameter("community", community)
                        .setParameter("from", from)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    /** Whether all is to pass now: once. */
    boolean beginMoving(UUID handOver, String community, String from, String to, Instant at) {
        return entities.createNativeQuery("""
                        insert into hand_over_seen (hand_over, community, from_cadre, to_cadre, moved_at)
                        values (:handOver, :community, :from, :to, :at)
                        on conflict on constraint hand_over_seen_pk do update set to_cadre = excluded.to_cadre, moved_at = excluded.moved_at
                        where hand_over_seen.moved_at is null""")
                        .setParameter("handOver", handOver)
                        .setParameter("community", community)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }
}
