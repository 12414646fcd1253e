package org.lianxin.visit.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;

/** Answers about how people live: theirs to read, and erased with them or when their time is over. */
@ApplicationScoped
class OldConditions implements Expiring, PersonalData {
    private static final String ERASE = """
            update living_conditions set answers = null where id in (
                select c.id from living_conditions c join household h on h.id = c.household,
                lateral (select c.household, h.community) x
                where c.assessed_on < :before and c.answers is not null and %s
                order by c.assessed_on limit :most for update of c skip locked)""".formatted(LegalHolds.FREE);

    private final Assessments assessments;
    private final Clock clock;

    OldConditions(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "LIVING_CONDITIONS";
    }

    @Override
    public int erase(Instant before, int most) {
        return assessments
                .getEntityManager()
                .createNativeQuery(ERASE)
                .setParameter("before", LocalDate.ofInstant(before, clock.getZone()))
                .setParameter("most", most)
                .executeUpdate();
    }

    @Override
    public String part() {
        return "livingConditions";
    }

    @Override
    public List<AssessmentView> of(Collection<UUID> households) {
        return assessments.of(households).stream()
                .map(one -> AssessmentView.of(one, assessments.answers(one)))
                .toList();
    }

    @Override
    public void erase(Collection<UUID> households) {
        assessments.update("answers = null where household in ?1", households);
    }
}
