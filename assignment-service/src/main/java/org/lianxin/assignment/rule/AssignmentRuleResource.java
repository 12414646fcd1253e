package org.lianxin.assignment.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/assignment-rules")
@RunOnVirtualThread
@Tag(name = "assignment rules")
class AssignmentRuleResource {

    private final AddingRule adding;
    private final AssignmentRules rules;

    AssignmentRuleResource(AddingRule adding, AssignmentRules rules) {
        this.adding = adding;
        this.rules = rules;
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Add what holds in a region from a day on (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AssignmentRuleView.class)))
    public RestResponse<AssignmentRuleView> add(@Valid @NotNull NewAssignmentRule wish, UriInfo uri) {
        var made = adding.add(wish).view();
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "All rules with their sources, by region and first day")
    public Page<AssignmentRuleView> list(@BeanParam PageQuery page) {
        return Page.of(
                rules.list(page).stream().map(AssignmentRule::view).toList(),
                page,
                rule -> List.of(rule.region(), rule.validFrom().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "One rule")
    public AssignmentRuleView get(@RestPath UUID id) {
        return rules.findByIdOptional(id)
                .map(AssignmentRule::view)
                .orElseThrow(() -> Problem.notFound("assignment-rule", id));
    }
}
