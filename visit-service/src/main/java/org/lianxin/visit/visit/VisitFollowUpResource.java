package org.lianxin.visit.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.aid.NeedView;

@Path("/api/v1/visits/{id}")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "visits")
class VisitFollowUpResource {
    private final Correcting correcting;
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final FindingNeed finding;
    private final Caller caller;

    VisitFollowUpResource(
            Correcting correcting, Reviewing reviewing, Releasing releasing, FindingNeed finding, Caller caller) {
        this.correcting = correcting;
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.finding = finding;
        this.caller = caller;
    }

    @POST
    @Path("corrections")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = CorrectionView.class, responseCode = "201", responseDescription = "Added")
    @Operation(summary = "Add a correction; what was recorded stays")
    public RestResponse<CorrectionView> correct(@RestPath UUID id, @Valid @NotNull NewCorrection correction) {
        return created(id, correcting.correct(id, correction, new Visitor(caller.subject(), caller.cadre())));
    }

    @POST
    @Path("review")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Decide a dispute; never about a visit of one's own")
    public VisitView review(@RestPath UUID id, @Valid @NotNull Review review) {
        return reviewing.review(id, review, new Visitor(caller.subject(), cadreIfAny()));
    }

    @POST
    @Path("release")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Open an incognito visit to those visited")
    public VisitView release(@RestPath UUID id) {
        return releasing.release(id);
    }

    @POST
    @Path("needs")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = NeedView.class, responseCode = "201", responseDescription = "Noted")
    @Operation(summary = "Add a need found in the visit")
    public RestResponse<NeedView> need(@RestPath UUID id, @Valid @NotNull NewVisit.FoundNeed need) {
        return RestResponse.ResponseBuilder.<NeedView>created(URI.create("/api/v1/needs/" + need.id()))
                .entity(finding.find(id, need))
                .build();
    }

    /** A supervisor may be an official too, but need not. */
    private String cadreIfAny() {
        try {
            return caller.cadre();
        } catch (Problem noSuchClaim) {
            return "";
        }
    }

    private static RestResponse<CorrectionView> created(UUID visit, CorrectionView correction) {
        return RestResponse.ResponseBuilder.<CorrectionView>created(URI.create("/api/v1/visits/" + visit))
                .entity(correction)
                .build();
    }
}
