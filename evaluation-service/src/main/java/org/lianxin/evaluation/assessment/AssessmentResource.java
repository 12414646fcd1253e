package org.lianxin.evaluation.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/periods")
@RunOnVirtualThread
@Tag(name = "Assessments", description = "What organisation and peers say")
class AssessmentResource {
    private final AssessingCadre assessing;
    private final Assessments assessments;
    private final PeriodsInScope periods;

    AssessmentResource(AssessingCadre assessing, Assessments assessments, PeriodsInScope periods) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.periods = periods;
    }

    @POST
    @Path("{period}/scorecards/{org}/{staff}/assessments")
    @RolesAllowed({Role.ASSESSOR, Role.CADRE})
    @Operation(summary = "Assess a cadre: an assessor for the organisation, a cadre as a peer; once, and never oneself")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response assess(
            @RestPath UUID period,
            @RestPath @Size(max = 18) String org,
            @RestPath @Size(max = 40) String staff,
            @NotNull @Valid NewAssessment form) {
        var given = assessing.assess(period, org + "/" + staff, form);
        return Response.created(UriBuilder.fromPath("/api/v1/periods/{period}/assessments/{id}")
                        .build(period, given.id()))
                .entity(given.view())
                .build();
    }

    @GET
    @Path("{period}/assessments")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "List the assessments of a period with who gave them; never shown to the assessed")
    public Page<AssessmentView> list(@RestPath UUID period, @Valid @BeanParam PageQuery page) {
        return Page.of(assessments.oldestFirst(periods.covered(period).id(), page), page, Assessments::sortKey)
                .map(Assessment::view);
    }

    @GET
    @Path("{period}/assessments/{id}")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "Read an assessment")
    public AssessmentView get(@RestPath UUID period, @RestPath UUID id) {
        return assessments.require(periods.covered(period).id(), id).view();
    }
}
