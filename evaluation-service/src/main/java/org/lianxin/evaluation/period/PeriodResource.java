package org.lianxin.evaluation.period;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
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
@Path("/api/v1/periods")
@RunOnVirtualThread
@Tag(name = "Periods", description = "Spans of time that are evaluated, from opening to archive")
class PeriodResource {
    private final PeriodsInScope periods;
    private final OpeningPeriod opening;
    private final FreezingPeriod freezing;
    private final NotifyingCadres notifying;
    private final OpeningObjections objections;
    private final ArchivingPeriod archiving;

    PeriodResource(
            PeriodsInScope periods,
            OpeningPeriod opening,
            FreezingPeriod freezing,
            NotifyingCadres notifying,
            OpeningObjections objections,
            ArchivingPeriod archiving) {
        this.periods = periods;
        this.opening = opening;
        this.freezing = freezing;
        this.notifying = notifying;
        this.objections = objections;
        this.archiving = archiving;
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "List periods, newest first")
    public Page<PeriodView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(periods.list(page), page, Periods::sortKey).map(PeriodView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Read a period")
    public PeriodView get(@RestPath UUID id) {
        return PeriodView.of(periods.visible(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Open a period, or change its plan while it is open (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same plan again",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response open(@RestPath UUID id, @NotNull @Valid NewPeriod plan) {
        var opened = opening.open(id, plan);
        return Response.status(opened.created() ? Status.CREATED : Status.OK)
                .entity(PeriodView.of(opened.period()))
                .build();
    }

    @POST
    @Path("{id}/freezing")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Freeze a period that is over: later facts change nothing any more")
    public PeriodView freeze(@RestPath UUID id) {
        return PeriodView.of(freezing.freeze(id));
    }

    @POST
    @Path("{id}/notification")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Open the scores to the cadres they judge; starts the time to object")
    public PeriodView notifyCadres(@RestPath UUID id) {
        return PeriodView.of(notifying.notifyCadres(id));
    }

    @POST
    @Path("{id}/objection-phase")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Declare the objection phase open")
    public PeriodView openObjections(@RestPath UUID id) {
        return PeriodView.of(objections.open(id));
    }

    @POST
    @Path("{id}/archiving")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Close a published period for good")
    public PeriodView archive(@RestPath UUID id) {
        return PeriodView.of(archiving.archive(id));
    }
}
