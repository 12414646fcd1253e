package org.lianxin.assignment.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/courses")
@RunOnVirtualThread
@Tag(name = "training")
class CourseResource {

    private final OfferingCourse offering;
    private final Courses courses;
    private final Staff staff;

    CourseResource(OfferingCourse offering, Courses courses, Staff staff) {
        this.offering = offering;
        this.courses = courses;
        this.staff = staff;
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Offer a course to an area inside the caller's region (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    public RestResponse<CourseView> offer(@Valid @NotNull CourseChange wish, UriInfo uri) {
        var made = CourseView.of(offering.offer(wish));
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Change a course, or retire it (If-Match)")
    public CourseView change(@RestPath UUID id, @Valid @NotNull CourseChange wish) {
        return CourseView.of(offering.change(id, wish));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One course")
    public CourseView get(@RestPath UUID id) {
        return courses.findByIdOptional(id)
                .filter(course -> staff.reach().sees(course.region()))
                .map(CourseView::of)
                .orElseThrow(() -> Problem.notFound("course", id));
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Courses offered in the caller's region, or to the cadre who asks; newest first")
    public Page<CourseView> list(
            @RestQuery @Nullable @Parameter(schema = @Schema(implementation = CourseSubject.class)) String subject,
            @BeanParam PageQuery page) {
        var wanted = QueryValue.choice("subject", subject, CourseSubject.class);
        return Page.of(
                        courses.list(staff.reach(), wanted, page),
                        page,
                        course -> List.of(course.id().toString()))
                .map(CourseView::of);
    }
}
