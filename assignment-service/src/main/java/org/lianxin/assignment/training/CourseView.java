package org.lianxin.assignment.training;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A course as it is offered. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31", "title": "群众工作方法与沟通技巧", "subject": "MASS_WORK",
         "summary": "入户走访、倾听与回应", "hours": 8, "targetLevel": "TOWNSHIP", "region": "330102", "retired": false, "version": 0}""")
record CourseView(
        UUID id,
        String title,
        CourseSubject subject,
        @Nullable String summary,
        BigDecimal hours,
        @Nullable CadreLevel targetLevel,
        String region,
        boolean retired,
        long version)
        implements Versioned {

    static CourseView of(Course course) {
        return new CourseView(
                course.id(),
                course.title(),
                course.subject(),
                course.summary(),
                course.hours(),
                course.targetLevel(),
                course.region(),
                course.retired(),
                course.version());
    }
}
