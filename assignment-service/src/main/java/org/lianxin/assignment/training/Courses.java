package org.lianxin.assignment.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.staff.Reach;
import org.lianxin.platform.web.PageQuery;

/** All courses; newest first, as their ids tell their age. */
@ApplicationScoped
class Courses implements PanacheRepositoryBase<Course, UUID> {

    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    List<Course> list(Reach reach, @Nullable CourseSubject subject, PageQuery page) {
        var after = page.after(1);
        var query = getEntityManager()
                .createQuery(
                        "from Course where ((region >= :from and region < :until) or region in :above) and id < :id"
                                + (subject == null ? "" : " and subject = :subject")
                                + " order by id desc",
                        Course.class)
                .setParameter("from", reach.from())
                .setParameter("until", reach.until())
                .setParameter("above", reach.above())
                .setParameter("id", UUID.fromString(after.isEmpty() ? LAST_ID : after.getFirst()));
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
