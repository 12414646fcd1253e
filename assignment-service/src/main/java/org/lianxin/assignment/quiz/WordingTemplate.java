package org.lianxin.assignment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;

/** Puts a kind of question into place or replaces it. Quizzes already drawn keep their words. */
@ApplicationScoped
class WordingTemplate {

    private final QuizTemplates templates;
    private final Replacing replacing;

    WordingTemplate(QuizTemplates templates, Replacing replacing) {
        this.templates = templates;
        this.replacing = replacing;
    }

    @Transactional
    Written<QuizTemplate> word(String code, TemplateChange wish) {
        var found = templates.findByIdOptional(code);
        if (found.isEmpty()) {
            replacing.nothing();
            var template = new QuizTemplate(code, wish);
            templates.persistAndFlush(template);
            return Written.created(template);
        }
        var template = found.get();
        if (template.isAsWished(wish)) {
            replacing.theSame(template.version());
        } else {
            replacing.another(template.version());
            template.change(wish);
            templates.flush();
        }
        return Written.kept(template);
    }
}
