package org.lianxin.visit.recording;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianxin.platform.web.Role;
import org.lianxin.visit.aid.NeedView;
import org.lianxin.visit.visit.CallingVisitor;
import org.lianxin.visit.visit.CorrectionView;
import org.lianxin.visit.visit.VisitView;

@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits")
class RecordingResource {
    private final RecordingOneVisit recording;
    private final Correcting correcting;
    private final FindingNeed finding;
    private final CallingVisitor calling;

    RecordingResource(RecordingOneVisit recording, Correcting correcting, FindingNeed finding, CallingVisitor calling) {
        this.recording = recording;
        this.correcting = correcting;
        this.finding = finding;
        this.calling = calling;
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
    @Operation(summary = "Record a visit under an id of your own or that of its plan; repeating it changes nothing")
    public RestResponse<VisitView> put(@RestPath UUID id, @Valid @NotNull NewVisit visit) {
        var recorded = recording.record(id, visit, calling.official());
        return recorded.created()
                ? created("/api/v1/visits/" + id, recorded.visit())
                : RestResponse.ok(recorded.visit());
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(
            value = VisitView.class,
            responseCode = "201",
            responseDescription = "Recorded; carries the one-time code for the resident")
    @Operation(summary = "Record a visit (Idempotency-Key makes it safe to repeat)")
    public RestResponse<VisitView> post(@Valid @NotNull NewVisit visit) {
        var recorded = recording.record(visit, calling.official());
        return created("/api/v1/visits/" + recorded.id(), recorded);
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201", responseDescription = "Added")
    @Operation(summary = "Add a correction to a visit one made, alone or with others; what was recorded stays")
    public RestResponse<CorrectionView> correct(@RestPath UUID id, @Valid @NotNull NewCorrection correction) {
        return created("/api/v1/visits/" + id, correcting.correct(id, correction, calling.official()));
    }

    @POST
    @Path("{id}/needs")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = NeedView.class, responseCode = "201", responseDescription = "Noted")
    @Operation(summary = "Add a need found in the visit")
    public RestResponse<NeedView> need(@RestPath UUID id, @Valid @NotNull NewVisit.FoundNeed need) {
        return created("/api/v1/needs/" + need.id(), finding.find(id, need));
    }

    private static <T> RestResponse<T> created(String address, T entity) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(address))
                .entity(entity)
                .build();
    }
}
