package org.lianxin.assignment.training;

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
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/training-sessions")
@RunOnVirtualThread
@Tag(name = "training")
class EnrolmentResource {

    private final Enrolling enrolling;
    private final ConfirmingAttendance confirming;
    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Regions regions;

    EnrolmentResource(
            Enrolling enrolling,
            ConfirmingAttendance confirming,
            TrainingSessions sessions,
            Enrolments enrolments,
            Regions regions) {
        this.enrolling = enrolling;
        this.confirming = confirming;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.regions = regions;
    }

    @POST
    @Path("{id}/enrolments")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Enrol in a session, or wait for a seat; a supervisor names the cadre (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled or waiting",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public RestResponse<EnrolmentView> enrol(@RestPath UUID id, @Valid @NotNull NewEnrolment wish, UriInfo uri) {
        var made = enrolling.enrol(id, wish);
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @POST
    @Path("{id}/enrolments/{enrolment}/withdrawal")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Withdraw before the session begins; the first who waits moves up")
    public EnrolmentView withdraw(@RestPath UUID id, @RestPath UUID enrolment) {
        return enrolling.withdraw(id, enrolment);
    }

    @POST
    @Path("{id}/attendance")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Confirm as the organiser who was there and who was not; never for oneself")
    public SessionView confirm(@RestPath UUID id, @Valid @NotNull Attendance attendance) {
        return confirming.confirm(id, attendance);
    }

    @POST
    @Path("{id}/enrolments/{enrolment}/revocation")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Take back an attendance that was confirmed by mistake")
    public EnrolmentView revoke(@RestPath UUID id, @RestPath UUID enrolment, @Valid @NotNull Reason why) {
        return EnrolmentView.of(confirming.revoke(id, enrolment, why.reason()));
    }

    @GET
    @Path("{id}/enrolments")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Who takes part or waits, in the order they asked; of the caller's region unless they organise it")
    public Page<EnrolmentView> ofSession(@RestPath UUID id, @BeanParam PageQuery page) {
        var session = sessions.require(id);
        var range = regions.covers(session.region()) ? RegionRange.of(null) : regions.visible(null);
        return Page.of(
                        enrolments.ofSession(session, range, page),
                        page,
                        row -> List.of(row.askedAt().toString(), row.id().toString()))
                .map(EnrolmentView::of);
    }
}
