package org.lianxin.evaluation.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/reconciliations")
@RunOnVirtualThread
@Tag(name = "Facts")
class ReconciliationResource {
    private final Reconciling reconciling;
    private final Reconciliations runs;

    ReconciliationResource(Reconciling reconciling, Reconciliations runs) {
        this.reconciling = reconciling;
        this.runs = runs;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Compare a producer's list of events (GET /outbox/events there) with the facts",
            description = "Missing events are named; the producer sends them again with POST /outbox/replays.")
    @APIResponse(
            responseCode = "201",
            description = "Compared",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    public Response reconcile(@Valid @BeanParam Span span, @NotNull InputStream list, UriInfo uri) {
        var run = reconciling.reconcile(span, list);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(run.id().toString()).build())
                .entity(run.view())
                .build();
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.INSPECTOR})
    @Operation(summary = "List the comparisons, newest first")
    public Page<ReconciliationView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(runs.newestFirst(page), page, Reconciliations::sortKey).map(Reconciliation::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.INSPECTOR})
    @Operation(summary = "Read a comparison")
    public ReconciliationView get(@RestPath UUID id) {
        return runs.require(id).view();
    }

    @GET
    @Path("{id}/gaps")
    @RolesAllowed({Role.ADMINISTRATOR, Role.INSPECTOR})
    @Operation(summary = "List the events only one side knows")
    public Page<GapView> gaps(@RestPath UUID id, @Valid @BeanParam PageQuery page) {
        return Page.of(
                runs.gaps(runs.require(id).id(), page),
                page,
                gap -> List.of(gap.event().toString()));
    }
}
