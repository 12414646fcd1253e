package org.lianxin.feedback.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Supervision")
class OpeningTicketResource {

    private final OpeningTicket opening;

    OpeningTicketResource(OpeningTicket opening) {
        this.opening = opening;
    }

    @POST
    @Path("tickets")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Open a supervision ticket", description = "Its term is a rule of its own and never moves.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    public RestResponse<TicketView> open(@RestPath UUID id, @NotNull @Valid NewTicket ticket) {
        var opened = opening.open(id, ticket);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, opened)
                .location(URI.create("/api/v1/supervision-tickets/" + opened.id()))
                .build();
    }
}
