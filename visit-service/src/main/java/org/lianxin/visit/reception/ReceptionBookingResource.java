package org.lianxin.visit.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/reception-bookings")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "reception bookings", description = "Residents' places on reception days")
class ReceptionBookingResource {
    private final FollowingBooking following;
    private final ServingResident serving;

    ReceptionBookingResource(FollowingBooking following, ServingResident serving) {
        this.following = following;
        this.serving = serving;
    }

    @GET
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION})
    @Operation(summary = "The resident's own bookings, or those a portal made")
    public Page<BookingView> own(@BeanParam PageQuery page) {
        return following.own(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One booking")
    public BookingView get(@RestPath UUID id) {
        return following.one(id);
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Book the place that is held")
    public BookingView confirm(@RestPath UUID id) {
        return following.confirm(id);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Give the place back; the first who waits gets it")
    public BookingView cancel(@RestPath UUID id) {
        return following.cancel(id);
    }

    @POST
    @Path("{id}/check-in")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The resident is here")
    public BookingView checkIn(@RestPath UUID id) {
        return following.checkIn(id);
    }

    @POST
    @Path("{id}/no-show")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The resident did not come")
    public BookingView miss(@RestPath UUID id) {
        return following.miss(id);
    }

    @POST
    @Path("{id}/service")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Record what came of it, by whoever received: becomes a visit with its needs; answers the resident's code")
    public BookingView serve(@RestPath UUID id, @Valid @NotNull ServiceAtReception service) {
        return serving.serve(id, service);
    }
}
