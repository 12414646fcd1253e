package org.lianxin.visit.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits", description = "Contacts with residents, from the official's side")
class VisitResource {
    private final RecordingOneVisit recording;
    private final SeeingVisits seeing;
    private final Caller caller;

    VisitResource(RecordingOneVisit recording, SeeingVisits seeing, Caller caller) {
        this.recording = recording;
        this.seeing = seeing;
        this.caller = caller;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(
            value = VisitView.class,
            responseCode = "201",
            responseDescription = "Recorded; carries the one-time code for the resident")
    @APIResponse(
            responseCode = "200",
            description = "Recorded before with the same content",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @Operation(summary = "Record a visit under an id of your own; repeating it changes nothing")
    public RestResponse<VisitView> put(@RestPath UUID id, @Valid @NotNull NewVisit visit) {
        var recorded = recording.record(id, visit, visitor());
        return recorded.created() ? created(recorded.visit()) : RestResponse.ok(recorded.visit());
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(
            value = VisitView.class,
            responseCode = "201",
            responseDescription = "Recorded; carries the one-time code for the resident")
    @Operation(summary = "Record a visit (Idempotency-Key makes it safe to repeat)")
    public RestResponse<VisitView> post(@Valid @NotNull NewVisit visit) {
        return created(recording.record(visit, visitor()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "One visit; those who assess see the fact without notes and words")
    public VisitView get(@RestPath UUID id) {
        return seeing.one(id);
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Visits in the caller's scope, newest first")
    public Page<VisitView> list(@Valid @BeanParam VisitQuery query, @BeanParam PageQuery page) {
        return seeing.list(query, page);
    }

    private Visitor visitor() {
        return new Visitor(caller.subject(), caller.cadre());
    }

    private static RestResponse<VisitView> created(VisitView visit) {
        return RestResponse.ResponseBuilder.<VisitView>created(URI.create("/api/v1/visits/" + visit.id()))
                .entity(visit)
                .build();
    }
}
