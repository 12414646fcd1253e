package org.lianxin.assignment.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.platform.web.PageQuery;

/** The kinds of questions there are. */
@ApplicationScoped
class QuizTemplates implements PanacheRepositoryBase<QuizTemplate, String> {

    /** In a fixed order, so that a seed draws the same questions again. */
    List<QuizTemplate> active() {
        return list("active = true order by code");
    }

    List<QuizTemplate> list(PageQuery page) {
        var after = page.after(1);
        return find("code > ?1 order by code", after.isEmpty() ? "" : after.getFirst())
                .page(0, page.fetch())
                .list();
    }
}
