package org.lianxin.assignment.quiz;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/quiz-templates")
@RunOnVirtualThread
@Tag(name = "quizzes")
class TemplateResource {

    private final WordingTemplate wording;
    private final QuizTemplates templates;

    TemplateResource(WordingTemplate wording, QuizTemplates templates) {
        this.wording = wording;
        this.templates = templates;
    }

    @PUT
    @Path("{template}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Put a kind of question into place, or replace it (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Put into place",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> word(
            @RestPath @Pattern(regexp = "[a-z0-9-]{1,40}") String template,
            @Valid @NotNull TemplateChange wish,
            UriInfo uri) {
        return wording.word(template, wish).answer(uri, TemplateView::of);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Kinds of questions")
    public Page<TemplateView> list(@BeanParam PageQuery page) {
        return Page.of(templates.list(page), page, template -> List.of(template.code()))
                .map(TemplateView::of);
    }
}
