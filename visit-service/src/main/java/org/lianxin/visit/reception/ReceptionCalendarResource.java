package org.lianxin.visit.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

@Path("/api/v1/reception-calendars")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "reception calendars", description = "An official's reception days as a calendar feed")
class ReceptionCalendarResource {
    private final KeepingCalendar keeping;
    private final Caller caller;

    ReceptionCalendarResource(KeepingCalendar keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(
            value = CalendarKeyView.class,
            responseCode = "201",
            responseDescription = "A new key, shown this once; an older one is void")
    @Operation(summary = "Make a key for the own calendar feed; whoever has it sees times and places, and no names")
    public RestResponse<CalendarKeyView> renew() {
        var key = keeping.renew(caller.cadre());
        return RestResponse.ResponseBuilder.<CalendarKeyView>created(URI.create(key.address()))
                .entity(key)
                .build();
    }

    @DELETE
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Revoke the key of the own calendar feed")
    public void revoke() {
        keeping.revoke(caller.cadre());
    }

    // Anonymous: calendar programs send no token. The key, 130 random bits kept only as a hash, is the credential.
    @GET
    @Path("{key}")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @Operation(summary = "The calendar feed (RFC 5545) behind a key")
    public String read(@RestPath String key) {
        return keeping.read(key);
    }
}
