package org.lianxin.assignment.experience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** All write-ups, and who sees which: published ones all staff, others the author and, once submitted, who reviews. */
@ApplicationScoped
class Experiences implements PanacheRepositoryBase<Experience, UUID> {

    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    private static final int BEGINNING = 120;

    private final Staff staff;

    Experiences(Staff staff) {
        this.staff = staff;
    }

    Experience require(UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.status() == ExperienceStatus.PUBLISHED || inside(found))
                .orElseThrow(() -> Problem.notFound("experience", id));
    }

    Experience requireOwn(UUID id) {
        return findByIdOptional(id)
                .filter(found -> staff.is(found.author()))
                .orElseThrow(() -> Problem.notFound("experience", id));
    }

    /** One that the caller reviews; their own too, so that they are told why not. */
    Experience requireReviewed(UUID id) {
        return findByIdOptional(id).filter(this::reviews).orElseThrow(() -> Problem.notFound("experience", id));
    }

    /** Held, so that marks and a withdrawal do not pass each other. */
    Experience requireAndHold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.status() == ExperienceStatus.PUBLISHED || inside(found))
                .orElseThrow(() -> Problem.notFound("experience", id));
    }

    ExperienceView view(Experience experience) {
        return ExperienceView.of(experience, inside(experience));
    }

    /** Newest first: one's own, or those of the region that are past drafting. */
    List<ExperienceEntry> list(@Nullable ExperienceStatus status, PageQuery page) {
        var after = page.after(1);
        var values = new HashMap<String, Object>();
        values.put("id", UUID.fromString(after.isEmpty() ? LAST_ID : after.getFirst()));
        var where = new StringBuilder("id < :id");
        if (staff.decides()) {
            where.append(" and status <> DRAFT and region >= :from and region < :until");
            var reach = staff.reach();
            values.putAll(Map.of("from", reach.from(), "until", reach.until()));
        } else {
            where.append(" and author = :author");
            values.put("author", staff.self());
        }
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        var query = getEntityManager()
                .createQuery("from Experience where " + where + " order by id desc", Experience.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch())
                .getResultStream()
                .map(Experiences::entry)
                .toList();
    }

    private boolean inside(Experience experience) {
        return staff.is(experience.author()) || reviews(experience);
    }

    private boolean reviews(Experience experience) {
        return experience.status() != ExperienceStatus.DRAFT && staff.decides() && staff.covers(experience.region());
    }

    private static ExperienceEntry entry(Experience one) {
        var text = one.text();
        return new ExperienceEntry(
                one.id(),
                one.author().toString(),
                one.region(),
                one.status(),
                text.title(),
                text.category(),
                text.situation()
                        .substring(0, Math.min(BEGINNING, text.situation().length())),
                one.publishedAt(),
                one.helpful(),
                one.used(),
                0);
    }
}
