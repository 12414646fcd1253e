package org.lianxin.feedback.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which hand-overs were answered: what makes a repetition, a replay and a late arrival harmless. */
@ApplicationScoped
class HandOversSeen {

    private final EntityManager database;

    HandOversSeen(EntityManager database) {
        this.database = database;
    }

    /** Whether it is to be listed now: not if it was before, nor if all has passed already. */
    boolean beginListing(UUID handOver, String community, String from, Instant at) {
        return database.createNativeQuery("""
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
        return database.createNativeQuery("""
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

    /** Who has taken over from an official in a community by now, from hand to hand; the same official if nobody has. */
    String heirOf(String cadre, String community) {
        var passed = new HashSet<String>();
        var heir = cadre;
        // Who came back later has the matter again: the chain ends where it would begin anew.
        while (passed.add(heir)) {
            var next = next(heir, community);
            if (next.isEmpty()) {
                return heir;
            }
            heir = next.getFirst();
        }
        return heir;
    }

    @SuppressWarnings("unchecked") // a native query asked for texts gives texts
    private List<String> next(String cadre, String community) {
        return database.createNativeQuery(
                        "select to_cadre from hand_over_seen where community = :community and from_cadre = :cadre and moved_at is not null"
                                + " order by moved_at desc limit 1",
                        String.class)
                .setParameter("community", community)
                .setParameter("cadre", cadre)
                .getResultList();
    }
}
