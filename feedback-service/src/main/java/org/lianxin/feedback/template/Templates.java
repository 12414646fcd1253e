package org.lianxin.feedback.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxin.platform.web.Problem;

/** The templates. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<AnswerTemplate, String> {

    AnswerTemplate require(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problem.notFound("template", code));
    }

    List<TemplateView> all() {
        return find("order by code").stream().map(AnswerTemplate::view).toList();
    }
}
