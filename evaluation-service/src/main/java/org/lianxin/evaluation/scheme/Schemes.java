package org.lianxin.evaluation.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The schemes and their editions. */
@ApplicationScoped
public class Schemes implements PanacheRepositoryBase<Scheme, UUID> {

    public Scheme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("scheme", id));
    }

    /** What a new period is evaluated by when it names no scheme: the edition approved last. */
    public Scheme inForce() {
        return find("status = ?1 order by approvedAt desc, id desc", SchemeStatus.APPROVED)
                .firstResultOptional()
                .orElseThrow(() -> Problem.invalid("scheme", "no-scheme-in-force"));
    }

    int nextEdition(String code) {
        return 1 + (int) count("code", code);
    }

    /** Whether there is a past period to try a scheme on. */
    boolean couldBeTried() {
        return exists("select exists (select 1 from period where status not in ('OPEN', 'FROZEN'))");
    }

    boolean tried(UUID id) {
        return exists("select exists (select 1 from scheme_trial where scheme = '%s')".formatted(id));
    }

    private boolean exists(String query) {
        return getSession().createNativeQuery(query, Boolean.class).getSingleResult();
    }

    List<Scheme> from(PageQuery page) {
        var after = page.after(2);
        var found = after.isEmpty()
                ? find("order by code, edition")
                : find(
                        "code > ?1 or (code = ?1 and edition > ?2) order by code, edition",
                        after.get(0),
                        Integer.valueOf(after.get(1)));
        return found.range(0, page.limit()).list();
    }

    static List<String> sortKey(Scheme scheme) {
        return List.of(scheme.code(), String.valueOf(scheme.edition()));
    }
}
