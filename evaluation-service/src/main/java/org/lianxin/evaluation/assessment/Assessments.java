package org.lianxin.evaluation.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The assessments. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    /** Both answered for a community of the period's region while it ran. */
    private static final String SERVED = """
            select exists (
                select 1 from assignment a left join community c on c.code = a.community
                where a.cadre = :cadre and a.status <> 'PROPOSED'
                  and a.valid_from < :until and (a.valid_to is null or a.valid_to > :from)
                  and coalesce(c.region, a.community) like :region)""";

    Assessment require(UUID period, UUID id) {
        return find("id = ?1 and period = ?2", id, period)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("assessment", id));
    }

    Assessment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assessment", id));
    }

    boolean served(String cadre, String region, LocalDate from, LocalDate until) {
        return getSession()
                .createNativeQuery(SERVED, Boolean.class)
                .setParameter("cadre", cadre)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("region", region + "%")
                .getSingleResult();
    }

    List<Assessment> oldestFirst(UUID period, PageQuery page) {
        var after = page.after(2);
        var found = after.isEmpty()
                ? find("period = ?1 order by givenAt, id", period)
                : find(
                        "period = ?1 and (givenAt > ?2 or (givenAt = ?2 and id > ?3)) order by givenAt, id",
                        period,
                        Instant.parse(after.get(0)),
                        UUID.fromString(after.get(1)));
        return found.range(0, page.limit()).list();
    }

    static List<String> sortKey(Assessment assessment) {
        return List.of(assessment.givenAt().toString(), assessment.id().toString());
    }
}
