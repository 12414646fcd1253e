package org.lianxin.evaluation.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Who must not judge whom. */
@ApplicationScoped
public class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {

    /** Refuses whoever must not judge this cadre, be it as a person or as a cadre. */
    public void refuse(String cadre, String subject, @Nullable String judge) {
        if (cadre.equals(judge)) {
            throw Problem.forbidden("judge-of-oneself");
        }
        if (count("cadre = ?1 and (person = ?2 or person = ?3)", cadre, subject, judge == null ? subject : judge) > 0
                || judge != null && count("cadre = ?1 and person = ?2", judge, cadre) > 0) {
            throw Problem.forbidden("conflict-of-interest");
        }
    }

    /** Whoever assessed a cadre in a period does not also decide whether that was right. */
    public void refuseAssessor(UUID period, String cadre, String subject) {
        var assessed = getSession()
                .createNativeQuery(
                        "select exists (select 1 from assessment where period = :period and cadre = :cadre and assessor = :subject)",
                        Boolean.class)
                .setParameter("period", period)
                .setParameter("cadre", cadre)
                .setParameter("subject", subject)
                .getSingleResult();
        if (assessed) {
            throw Problem.forbidden("review-by-someone-else");
        }
    }

    /** Whether the cadre serves in the region: by an assignment, or by the organisation. */
    boolean inRegion(String cadre, String region) {
        return getSession()
                .createNativeQuery("""
                        select exists (
                            select 1 from assignment a left join community c on c.code = a.community
                            where a.cadre = :cadre and coalesce(c.region, a.community) like :region)
                        or exists (
                            select 1 from organisation o
                            where o.code = split_part(:cadre, '/', 1) and o.region like :region)""", Boolean.class)
                .setParameter("cadre", cadre)
                .setParameter("region", region + "%")
                .getSingleResult();
    }

    Conflict require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("conflict", id));
    }

    List<Conflict> of(String cadre, PageQuery page) {
        var after = page.after(1);
        var found = after.isEmpty()
                ? find("cadre = ?1 order by id", cadre)
                : find("cadre = ?1 and id > ?2 order by id", cadre, UUID.fromString(after.getFirst()));
        return found.range(0, page.limit()).list();
    }
}
