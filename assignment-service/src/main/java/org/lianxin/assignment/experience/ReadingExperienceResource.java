package org.lianxin.assignment.experience;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/experiences")
@RunOnVirtualThread
@Tag(name = "experiences")
class ReadingExperienceResource {

    private final Experiences experiences;
    private final Searching searching;
    private final MarkingExperience marking;

    ReadingExperienceResource(Experiences experiences, Searching searching, MarkingExperience marking) {
        this.experiences = experiences;
        this.searching = searching;
        this.marking = marking;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "One write-up: published, one's own, or one to review")
    public ExperienceView get(@RestPath UUID id) {
        return experiences.view(experiences.require(id));
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One's own write-ups, or those of the region that are past drafting; newest first")
    public Page<ExperienceEntry> list(
            @RestQuery @Nullable @Parameter(schema = @Schema(implementation = ExperienceStatus.class)) String status,
            @BeanParam PageQuery page) {
        var wanted = QueryValue.choice("status", status, ExperienceStatus.class);
        return Page.of(
                experiences.list(wanted, page),
                page,
                entry -> List.of(entry.id().toString()));
    }

    @GET
    @Path("search")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Search published write-ups by words, best first; without words the newest")
    public Page<ExperienceEntry> search(@Valid @BeanParam ExperienceQuery asked, @BeanParam PageQuery page) {
        return Page.of(
                searching.search(asked, page),
                page,
                entry -> List.of(Long.toString(entry.score()), entry.id().toString()));
    }

    @PUT
    @Path("{id}/helpful")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Say that it was helpful; counts once per cadre")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Marked before",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    public RestResponse<MarkView> helpful(@RestPath UUID id) {
        return new MarkView(id, marking.helpful(id)).answer();
    }

    @PUT
    @Path("{id}/uses/{helpCase}")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Say that it was used in a help case of one's own; counts once per case")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded before",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    public RestResponse<MarkView> used(@RestPath UUID id, @RestPath UUID helpCase) {
        return new MarkView(id, marking.used(id, helpCase)).answer();
    }
}
