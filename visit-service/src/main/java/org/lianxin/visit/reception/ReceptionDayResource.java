package org.lianxin.visit.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.contact.Days;

@PersonalData
@Path("/api/v1/reception-days")
@RunOnVirtualThread
@Tag(name = "reception days", description = "Days on which officials receive residents")
class ReceptionDayResource {
    private final SeeingReceptions seeing;
    private final PlanningReception planning;
    private final AnnouncingReception announcing;

    ReceptionDayResource(SeeingReceptions seeing, PlanningReception planning, AnnouncingReception announcing) {
        this.seeing = seeing;
        this.planning = planning;
        this.announcing = announcing;
    }

    // Anonymous: a published day is a public notice, as on the board of the service centre.
    @GET
    @PermitAll
    @Operation(summary = "Published reception days, cancelled ones too, soonest first")
    public Page<ReceptionDayView> list(
            @RestQuery @Parameter(description = "First day; today when missing", example = "2026-12-01") @Nullable
                    String from,
            @RestQuery @Parameter(description = "Prefix of the division code", example = "330102") @Nullable
                    String region,
            @RestQuery @Parameter(example = "330102001051") @Nullable String community,
            @BeanParam PageQuery page) {
        return seeing.visible(
                Days.read("from", from),
                QueryValue.code("region", region),
                QueryValue.code("community", community),
                page);
    }

    @GET
    @Path("drafts")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Drafts: of the cadre, or of the supervisor's region")
    public Page<ReceptionDayView> drafts(@BeanParam PageQuery page) {
        return seeing.drafts(page);
    }

    // Anonymous: as above. An unpublished day is found by its staff only.
    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One reception day with its slots and what is free in them now")
    public ReceptionDayView get(@RestPath UUID id) {
        return seeing.one(id);
    }

    @POST
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(
            value = ReceptionDayView.class,
            responseCode = "201",
            responseDescription = "Drafted; residents see nothing of it before it is published")
    @Operation(summary = "Draft a reception day (Idempotency-Key makes it safe to repeat)")
    public RestResponse<ReceptionDayView> plan(@Valid @NotNull NewReceptionDay draft) {
        var day = planning.plan(draft);
        return RestResponse.ResponseBuilder.<ReceptionDayView>created(URI.create("/api/v1/reception-days/" + day.id()))
                .entity(day)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Replace a draft (If-Match)")
    public ReceptionDayView change(@RestPath UUID id, @Valid @NotNull NewReceptionDay draft) {
        return planning.change(id, draft);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Publish a day, as many days ahead as the rule asks for (5 by default)")
    public ReceptionDayView publish(@RestPath UUID id) {
        return announcing.publish(id);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Cancel a day; those with a booking are named to whoever gives them notice")
    public ReceptionDayView cancel(@RestPath UUID id, @Valid @NotNull DayCancellation cancellation) {
        return announcing.cancel(id, cancellation);
    }

    @POST
    @Path("{id}/substitution")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Name somebody who receives instead; bookings stay and are told")
    public ReceptionDayView substitute(@RestPath UUID id, @Valid @NotNull Substitution substitution) {
        return announcing.substitute(id, substitution);
    }
}
