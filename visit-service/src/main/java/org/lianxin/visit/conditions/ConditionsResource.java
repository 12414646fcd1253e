package org.lianxin.visit.conditions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/households")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "living conditions", description = "How households live, by versioned forms")
class ConditionsResource {
    private static final String USUAL = "LIVING_CONDITIONS";

    private final Assessing assessing;
    private final FindingConditions finding;

    ConditionsResource(Assessing assessing, FindingConditions finding) {
        this.assessing = assessing;
        this.finding = finding;
    }

    @PUT
    @Path("{household}/conditions/{id}")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "200",
            description = "Recorded already, with the same answers",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @Operation(
            summary =
                    "Record how the household lives, under an id of the device; other answers under the same id are 409")
    public RestResponse<AssessmentView> put(
            @RestPath UUID household, @RestPath UUID id, @Valid @NotNull NewAssessment assessment) {
        var assessed = assessing.assess(household, id, assessment);
        return RestResponse.status(
                assessed.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, assessed.assessment());
    }

    @GET
    @Path("{household}/conditions")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The household's assessments, newest first")
    public Page<AssessmentView> list(@RestPath UUID household, @BeanParam PageQuery page) {
        return finding.of(household, page);
    }

    @GET
    @Path("{household}/conditions/{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One assessment")
    public AssessmentView get(@RestPath UUID household, @RestPath UUID id) {
        return finding.one(household, id);
    }

    @GET
    @Path("{household}/conditions/difference")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "What changed between two days: the newest assessment by each of them, field by field")
    public DifferenceView difference(
            @RestPath UUID household,
            @RestQuery @Size(max = 24) @Parameter(description = "LIVING_CONDITIONS when not given") @Nullable
                    String form,
            @RestQuery @Parameter(required = true, example = "2026-01-01") @Nullable String from,
            @RestQuery @Parameter(description = "Today when not given", example = "2026-11-01") @Nullable String to) {
        return finding.difference(household, form == null ? USUAL : form, from, to);
    }
}
