package org.lianxin.assignment.quiz;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A kind of question. */
@Schema(name = "QuizTemplateView", examples = """
        {"code": "population", "source": "POPULATION", "wording": "{community}现有常住人口约多少人？", "tolerance": 10, "active": true,
         "version": 0}""")
record TemplateView(String code, QuizSource source, String wording, int tolerance, boolean active, long version)
        implements Versioned {

    static TemplateView of(QuizTemplate template) {
        return new TemplateView(
                template.code(),
                template.source(),
                template.wording(),
                template.tolerance(),
                template.active(),
                template.version());
    }
}
