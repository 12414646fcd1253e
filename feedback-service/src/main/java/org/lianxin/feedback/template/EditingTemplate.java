package org.lianxin.feedback.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Writes a template. What was answered with an earlier version stays as it was. */
@ApplicationScoped
class EditingTemplate {

    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

    private final Templates templates;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    EditingTemplate(Templates templates, Precondition precondition, Caller caller, Clock clock) {
        this.templates = templates;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    TemplateView put(String code, TemplateChange words) {
        if (!code.matches(CODE)) {
            throw Problem.invalid("code", "template-code");
        }
        MergeFields.requireWhole(words.body());
        var known = templates.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
        if (known.isEmpty()) {
            var made = new AnswerTemplate(code, words, caller.subject(), clock.instant());
            templates.persistAndFlush(made);
            return made.view();
        }
        precondition.require(known.get().version());
        known.get().change(words, caller.subject(), clock.instant());
        templates.flush();
        return known.get().view();
    }
}
