package org.lianxin.evaluation.objection;

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
import org.lianxin.evaluation.period.PeriodView;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/periods")
@RunOnVirtualThread
@Tag(name = "Objections", description = "What cadres hold against their scorecards")
class ObjectionResource {
    private final ObjectingToScorecard objecting;
    private final AnsweringObjection answering;
    private final ReadingObjections reading;
    private final RecomputingPeriod recomputing;
    private final ReviewingPeriod reviewing;

    ObjectionResource(
            ObjectingToScorecard objecting,
            AnsweringObjection answering,
            ReadingObjections reading,
            RecomputingPeriod recomputing,
            ReviewingPeriod reviewing) {
        this.objecting = objecting;
        this.answering = answering;
        this.reading = reading;
        this.recomputing = recomputing;
        this.reviewing = reviewing;
    }

    @POST
    @Path("{period}/scorecards/{org}/{staff}/objections")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Object to one's own scorecard, within 10 working days of the notification")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response object(
            @RestPath UUID period,
            @RestPath @Size(max = 18) String org,
            @RestPath @Size(max = 40) String staff,
            @NotNull @Valid NewObjection objection) {
        var raised = objecting.object(period, org + "/" + staff, objection);
        return Response.created(UriBuilder.fromPath("/api/v1/periods/{period}/objections/{id}")
                        .build(period, raised.id()))
                .entity(ObjectionView.of(raised))
                .build();
    }

    @GET
    @Path("{period}/objections")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "List the objections of a period, oldest first")
    public Page<ObjectionView> list(@RestPath UUID period, @Valid @BeanParam PageQuery page) {
        return Page.of(reading.list(period, page), page, Objections::sortKey).map(ObjectionView::of);
    }

    @GET
    @Path("{period}/objections/{id}")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Read an objection; a cadre only their own")
    public ObjectionView get(@RestPath UUID period, @RestPath UUID id) {
        return ObjectionView.of(reading.one(period, id));
    }

    @POST
    @Path("{period}/objections/{id}/answer")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(
            summary = "Answer an objection with reasons; upheld, it names the facts that were wrong",
            description = "By somebody who neither notified these scores nor assessed this cadre.")
    public ObjectionView answer(@RestPath UUID period, @RestPath UUID id, @NotNull @Valid ObjectionAnswer answer) {
        return ObjectionView.of(answering.answer(period, id, answer));
    }

    @POST
    @Path("{period}/recomputation")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Compute once more with the facts that upheld objections corrected; both versions are kept")
    public PeriodView recompute(@RestPath UUID period) {
        return PeriodView.of(recomputing.recompute(period));
    }

    @POST
    @Path("{period}/review")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "End the objection phase, when its time is over and every objection has its answer")
    public PeriodView review(@RestPath UUID period) {
        return PeriodView.of(reviewing.review(period));
    }
}
