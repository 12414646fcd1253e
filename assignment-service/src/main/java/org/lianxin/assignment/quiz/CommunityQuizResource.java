package org.lianxin.assignment.quiz;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.Role;

@Path("/api/v1/communities/{code}/quizzes")
@RunOnVirtualThread
@Tag(name = "quizzes")
class CommunityQuizResource {

    private final AskingForQuiz asking;
    private final Staff staff;

    CommunityQuizResource(AskingForQuiz asking, Staff staff) {
        this.asking = asking;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Ask a cadre for a quiz about a community they answer for; a cadre begins their own at once (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Asked for, or begun",
            content = @Content(schema = @Schema(implementation = QuizView.class)))
    public RestResponse<QuizView> ask(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code, @Valid @NotNull NewQuiz wish, UriInfo uri) {
        var quiz = asking.ask(code, wish);
        return ResponseBuilder.create(RestResponse.Status.CREATED, QuizView.of(quiz, staff.is(quiz.cadre())))
                .location(uri.getBaseUriBuilder()
                        .path("api/v1/quizzes")
                        .path(quiz.id().toString())
                        .build())
                .build();
    }
}
