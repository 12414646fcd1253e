package org.lianxin.assignment.experience;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.platform.web.Role;

@Path("/api/v1/experiences")
@RunOnVirtualThread
@Tag(name = "experiences")
class ExperienceResource {

    private final WritingExperience writing;
    private final ReviewingExperience reviewing;

    ExperienceResource(WritingExperience writing, ReviewingExperience reviewing) {
        this.writing = writing;
        this.reviewing = reviewing;
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Begin a write-up (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = ExperienceView.class)))
    public RestResponse<ExperienceView> write(@Valid @NotNull ExperienceChange text, UriInfo uri) {
        return created(writing.write(text), uri);
    }

    @POST
    @Path("drafts")
    @RolesAllowed(Role.CADRE)
    @Operation(
            summary =
                    "Begin a write-up from a closed help case of one's own, without anything that tells whose it was (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = ExperienceView.class)))
    public RestResponse<ExperienceView> draft(@Valid @NotNull DraftWish wish, UriInfo uri) {
        return created(writing.draft(wish), uri);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Rewrite one's own draft (If-Match)")
    public ExperienceView rewrite(@RestPath UUID id, @Valid @NotNull ExperienceChange text) {
        return writing.rewrite(id, text);
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Submit for review; refused while the text holds personal data, warned when it may (If-Match)")
    public ExperienceView submit(@RestPath UUID id, @Valid @NotNull Submission submission) {
        return writing.submit(id, submission);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Return it to the author with words (If-Match)")
    public ExperienceView sendBack(@RestPath UUID id, @Valid @NotNull Words words) {
        return reviewing.sendBack(id, words);
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Find it good, as somebody other than the author (If-Match)")
    public ExperienceView review(@RestPath UUID id, @Valid @NotNull Words words) {
        return reviewing.review(id, words);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Publish what has been reviewed (If-Match)")
    public ExperienceView publish(@RestPath UUID id) {
        return reviewing.publish(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Take it back, as the author or a reviewer (If-Match)")
    public ExperienceView withdraw(@RestPath UUID id, @Valid @NotNull Words words) {
        return reviewing.withdraw(id, words);
    }

    private static RestResponse<ExperienceView> created(ExperienceView made, UriInfo uri) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(uri.getBaseUriBuilder()
                        .path("api/v1/experiences")
                        .path(made.id().toString())
                        .build())
                .build();
    }
}
