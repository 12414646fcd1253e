package org.lianxin.feedback.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Handling")
class LinkResource {

    private final LinkingMatter linking;

    LinkResource(LinkingMatter linking) {
        this.linking = linking;
    }

    @GET
    @Path("links")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Visits, needs and help cases that belong to it")
    public List<LinkView> list(@RestPath UUID id) {
        return linking.read(id);
    }

    @POST
    @Path("links")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Note a visit or a help case that belongs to it")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public RestResponse<LinkView> link(@RestPath UUID id, @NotNull @Valid NewLink link) {
        return created(id, linking.link(id, link));
    }

    @DELETE
    @Path("links/{link}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Take a link back", description = "Not that of a need: it lives in visit-service by now.")
    public void remove(@RestPath UUID id, @RestPath UUID link) {
        linking.remove(id, link);
    }

    @POST
    @Path("needs")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary = "Note a need found in it",
            description = "It becomes a need in visit-service, for the official who answers for the matter.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public RestResponse<LinkView> need(@RestPath UUID id, @NotNull @Valid NewNeed need) {
        return created(id, linking.need(id, need));
    }

    private static RestResponse<LinkView> created(UUID id, LinkView link) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, link)
                .location(URI.create("/api/v1/matters/" + id + "/links"))
                .build();
    }
}
