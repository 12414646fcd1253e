package org.lianxin.assignment.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Who takes part in what. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    Optional<Enrolment> of(TrainingSession session, CadreId cadre) {
        return find("session = ?1 and cadre = ?2", session, cadre).firstResultOptional();
    }

    Enrolment require(TrainingSession session, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.session().id().equals(session.id()))
                .orElseThrow(() -> Problem.notFound("enrolment", id));
    }

    List<Enrolment> waiting(TrainingSession session, int most) {
        return find("session = ?1 and status = ?2 order by askedAt, id", session, EnrolmentStatus.WAITING)
                .page(0, most)
                .list();
    }

    /** How many wait before this one. */
    long ahead(Enrolment enrolment) {
        return getEntityManager()
                .createQuery("""
                        select count(e) from Enrolment e
                        where e.session = :session and e.status = WAITING and (e.askedAt, e.id) < (:askedAt, :id)""", Long.class)
                .setParameter("session", enrolment.session())
                .setParameter("askedAt", enrolment.askedAt())
                .setParameter("id", enrolment.id())
                .getSingleResult();
    }

    /** In the order in which they asked: of those who wait, the first moves up first. */
    List<Enrolment> ofSession(TrainingSession session, RegionRange range, PageQuery page) {
        var after = page.after(2);
        return getEntityManager()
                .createQuery("""
                        select e from Enrolment e join Organisation o on o.creditCode = e.cadre.org
                        where e.session = :session and o.region >= :from and o.region < :until
                          and (e.askedAt, e.id) > (:askedAt, :id)
                        order by e.askedAt, e.id""", Enrolment.class)
                .setParameter("session", session)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("askedAt", after.isEmpty() ? Instant.EPOCH : Instant.parse(after.get(0)))
                .setParameter("id", UUID.fromString(after.isEmpty() ? FIRST_ID : after.get(1)))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Newest first. */
    List<Enrolment> ofCadre(CadreId cadre, PageQuery page) {
        var after = page.after(1);
        return getEntityManager()
                .createQuery("""
                        from Enrolment e join fetch e.session s join fetch s.course
                        where e.cadre = :cadre and e.id < :id order by e.id desc""", Enrolment.class)
                .setParameter("cadre", cadre)
                .setParameter("id", UUID.fromString(after.isEmpty() ? LAST_ID : after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
