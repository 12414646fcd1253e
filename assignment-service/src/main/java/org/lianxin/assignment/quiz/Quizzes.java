package org.lianxin.assignment.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** All quizzes and what became of them. */
@ApplicationScoped
class Quizzes implements PanacheRepositoryBase<Quiz, UUID> {

    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private final Staff staff;

    Quizzes(Staff staff) {
        this.staff = staff;
    }

    /** One's own, or of the caller's region; any other does not exist. */
    Quiz require(UUID id) {
        return findByIdOptional(id).filter(this::maySee).orElseThrow(() -> Problem.notFound("quiz", id));
    }

    /** One's own, held until the end of the transaction. */
    Quiz requireOwnAndHold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(quiz -> staff.is(quiz.cadre()))
                .orElseThrow(() -> Problem.notFound("quiz", id));
    }

    Optional<Quiz> underWay(String community, CadreId cadre) {
        return find(
                        "community = ?1 and cadre = ?2 and status in ?3",
                        community,
                        cadre,
                        List.of(QuizStatus.REQUESTED, QuizStatus.OPEN))
                .firstResultOptional();
    }

    Optional<Quiz> last(String community, CadreId cadre) {
        return find("community = ?1 and cadre = ?2 order by requestedAt desc", community, cadre)
                .firstResultOptional();
    }

    /** Those whose time is over; what another replica is ending at this moment is left to it. */
    List<Quiz> over(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "from Quiz where status in (REQUESTED, OPEN) and dueAt < :now order by dueAt, id", Quiz.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    List<Quiz> list(RegionRange range, @Nullable CadreId only, QuizQuery asked, PageQuery page) {
        var after = page.after(2);
        var where = new StringBuilder("region >= :from and region < :until and (region, id) > (:region, :id)");
        var values = new HashMap<String, Object>(Map.of("from", range.from(), "until", range.until()));
        values.put("region", after.isEmpty() ? "" : after.get(0));
        values.put("id", UUID.fromString(after.isEmpty() ? FIRST_ID : after.get(1)));
        var cadre = asked.cadre == null ? only : CadreId.parse(asked.cadre);
        if (cadre != null) {
            where.append(" and cadre = :cadre");
            values.put("cadre", cadre);
        }
        if (asked.community != null) {
            where.append(" and community = :community");
            values.put("community", asked.community);
        }
        var status = QueryValue.choice("status", asked.status, QuizStatus.class);
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        var query = getEntityManager().createQuery("from Quiz where " + where + " order by region, id", Quiz.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    private boolean maySee(Quiz quiz) {
        return staff.is(quiz.cadre()) || (staff.decides() && staff.covers(quiz.region()));
    }
}
