package org.lianxin.evaluation.trial;

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
import jakarta.ws.rs.core.UriInfo;
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
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/schemes")
@RunOnVirtualThread
@Tag(name = "Schemes")
class TrialResource {
    private final TryingScheme trying;
    private final TrialsInScope scope;
    private final Trials trials;

    TrialResource(TryingScheme trying, TrialsInScope scope, Trials trials) {
        this.trying = trying;
        this.scope = scope;
        this.trials = trials;
    }

    @POST
    @Path("{scheme}/trials")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Try a scheme on a past period: who would win and lose, and what it would ask of people")
    @APIResponse(
            responseCode = "201",
            description = "Tried",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response tryOn(@RestPath UUID scheme, @NotNull @Valid NewTrial trial, UriInfo uri) {
        var tried = trying.tryOn(scheme, trial);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(tried.id().toString()).build())
                .entity(TrialView.of(tried, trials))
                .build();
    }

    @GET
    @Path("{scheme}/trials/{id}")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Read a trial")
    public TrialView get(@RestPath UUID scheme, @RestPath UUID id) {
        return TrialView.of(scope.require(scheme, id), trials);
    }

    @GET
    @Path("{scheme}/trials/{id}/results")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "List what the tried scheme gives each cadre beside what the period gave")
    public Page<TrialResultView> results(
            @RestPath UUID scheme,
            @RestPath UUID id,
            @Parameter(schema = @Schema(implementation = TrialOrder.class), description = "WINNERS when left out")
                    @RestQuery
                    @Size(max = 10)
                    @Nullable
                    String order,
            @Valid @BeanParam PageQuery page) {
        var losers = QueryValue.choice("order", order, TrialOrder.class) == TrialOrder.LOSERS;
        return Page.of(
                trials.results(scope.require(scheme, id).id(), losers, page),
                page,
                result -> List.of(result.rank().toPlainString(), result.cadre()));
    }
}
