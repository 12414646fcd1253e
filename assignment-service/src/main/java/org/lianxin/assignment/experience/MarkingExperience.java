package org.lianxin.assignment.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.events.Outbox;

/** A cadre says that a write-up was helpful, once, or that they used it in a case of theirs, once per case. */
@ApplicationScoped
class MarkingExperience {

    private final Experiences experiences;
    private final HelpCases cases;
    private final Staff staff;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    MarkingExperience(
            Experiences experiences, HelpCases cases, Staff staff, EntityManager entities, Outbox outbox, Clock clock) {
        this.experiences = experiences;
        this.cases = cases;
        this.staff = staff;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether it is new; the number of marks goes up with it. */
    @Transactional
    boolean helpful(UUID id) {
        var cadre = staff.self();
        experiences.requireAndHold(id).mustBeMarkableBy(cadre);
        int inserted = entities.createNativeQuery("""
                        insert into experience_helpful (experience, org, staff_number, marked_at)
                        values (:experience, :org, :staff, :now) on conflict do nothing""")
                .setParameter("experience", id)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return counted(inserted, id, "update experience set helpful = helpful + 1 where id = :id");
    }

    @Transactional
    boolean used(UUID id, UUID helpCase) {
        var cadre = staff.self();
        var experience = experiences.requireAndHold(id);
        experience.mustBeMarkableBy(cadre);
        cases.requireOwn(helpCase, cadre);
        int inserted = entities.createNativeQuery("""
                        insert into experience_use (experience, help_case, org, staff_number, used_at)
                        values (:experience, :case, :org, :staff, :now) on conflict do nothing""")
                .setParameter("experience", id)
                .setParameter("case", helpCase)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber())
                .setParameter("now", clock.instant())
                .executeUpdate();
        boolean first = counted(inserted, id, "update experience set used = used + 1 where id = :id");
        if (first) {
            outbox.publish(experience.usedBy(cadre, clock.instant()));
        }
        return first;
    }

    private boolean counted(int inserted, UUID id, String update) {
        return inserted > 0
                && entities.createNativeQuery(update).setParameter("id", id).executeUpdate() > 0;
    }
}
