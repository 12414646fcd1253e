package org.lianxin.visit.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.ProblemBody;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/reception-days")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "reception bookings", description = "Residents' places on reception days")
class ReceptionPlaceResource {
    private final BookingPlace booking;
    private final FollowingBooking following;

    ReceptionPlaceResource(BookingPlace booking, FollowingBooking following) {
        this.booking = booking;
        this.following = following;
    }

    @POST
    @Path("{id}/bookings")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION, Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(
            value = BookingView.class,
            responseCode = "201",
            responseDescription = "Held until it is confirmed, or booked at once")
    @APIResponse(
            responseCode = "409",
            description =
                    "The place is gone and `freeSlots` says what is free instead; or the resident is booked that day",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class),
                            examples = @ExampleObject(name = "taken", value = """
                    {
                      "type": "urn:lianxin:problem:reception-slot-taken",
                      "title": "Slot full",
                      "status": 409,
                      "detail": "Slot 3 is full; see freeSlots for others.",
                      "freeSlots": [
                        {"slot": 4, "startsAt": "2026-12-04T02:00:00Z", "endsAt": "2026-12-04T02:20:00Z", "places": 1, "free": 1,
                         "freeForWalkIns": 0}
                      ]
                    }""")))
    @Operation(summary = "Hold or book a place in a slot (Idempotency-Key makes it safe to repeat)")
    public RestResponse<BookingView> book(@RestPath UUID id, @Valid @NotNull NewBooking asked) {
        return created(booking.book(id, asked));
    }

    @POST
    @Path("{id}/waiting-list")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION, Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(
            value = BookingView.class,
            responseCode = "201",
            responseDescription = "Waits; is booked as soon as a place is free")
    @Operation(summary = "Wait for a place of a day that is full")
    public RestResponse<BookingView> await(@RestPath UUID id, @Valid @NotNull NewBooking asked) {
        return created(booking.await(id, asked));
    }

    @POST
    @Path("{id}/walk-ins")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(value = BookingView.class, responseCode = "201", responseDescription = "Checked in")
    @Operation(summary = "Check somebody in who came without a booking, on the day")
    public RestResponse<BookingView> walkIn(@RestPath UUID id, @Valid @NotNull NewBooking asked) {
        return created(booking.walkIn(id, asked));
    }

    @PersonalData
    @GET
    @Path("{id}/bookings")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Everybody who is to be received on a day, for its staff")
    public Page<BookingView> ofDay(@RestPath UUID id, @BeanParam PageQuery page) {
        return following.ofDay(id, page);
    }

    private static RestResponse<BookingView> created(BookingView view) {
        return RestResponse.ResponseBuilder.<BookingView>created(URI.create("/api/v1/reception-bookings/" + view.id()))
                .entity(view)
                .build();
    }
}
