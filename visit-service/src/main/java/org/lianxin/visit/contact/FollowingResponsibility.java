package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Open contacts follow whoever answers for their community: who stands in for a lead on leave, else the lead, else the acting cadre,
 * else nobody. What a cadre has still to hand over stays with them until the hand-over is complete and lets everything pass together.
 */
@ApplicationScoped
class FollowingResponsibility {
    private static final String WORK = "due-contacts-follow-responsibility";
    private static final String AFTER_EVERY_CODE = "z".repeat(20);

    private static final String FOLLOW = """
            update due_contact d set cadre = r.cadre, version = d.version + 1
            from (select c.community, a.cadre
                  from (select distinct community from due_contact where status = 'OPEN' and community between :first and :last) c
                  left join (select distinct on (community) community, cadre from responsibility
                             where role <> 'DEPUTY' and works_from <= :day and works_until > :day
                             order by community, stands_in desc, role desc, assignment) a on a.community = c.community) r
            where d.community = r.community and d.status = 'OPEN' and d.cadre is distinct from r.cadre
              and not exists (select from assignment_copy h
                              where h.community = d.community and h.cadre = d.cadre and h.handing_over)
              and not exists (select from hand_over_seen s
                              where s.community = d.community and s.from_cadre = d.cadre and s.moved_at is null)
            """;

    private final EntityManager entities;
    private final DailyRuns runs;
    private final Clock clock;

    FollowingResponsibility(EntityManager entities, DailyRuns runs, Clock clock) {
        this.entities = entities;
        this.runs = runs;
        this.clock = clock;
    }

    /** The contacts of one community, when its assignments change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(String community) {
        follow(community, community, LocalDate.now(clock));
    }

    /** All contacts, once a day, because assignments begin and end with the day. */
    @Transactional
    void followToday() {
        var today = LocalDate.now(clock);
        if (runs.claim(WORK, today)) {
            follow("", AFTER_EVERY_CODE, today);
        }
    }

    /** From one community to another, so that a single one is found by the index. */
    private void follow(String first, String last, LocalDate day) {
        entities.createNativeQuery(FOLLOW)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("day", day)
                .executeUpdate();
    }
}
