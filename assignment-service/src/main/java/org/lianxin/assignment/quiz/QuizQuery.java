package org.lianxin.assignment.quiz;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;

/** Which quizzes a list shows. */
class QuizQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = CadreId.PATTERN)
    @Parameter(description = "ORG/STAFF")
    String cadre;

    @RestQuery
    @Nullable
    @Pattern(regexp = CommunityCode.PATTERN)
    String community;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = QuizStatus.class))
    String status;
}
