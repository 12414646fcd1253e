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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/reception-duties")
@RunOnVirtualThread
@Tag(name = "reception rules", description = "How often officials receive residents, and how: data, by region")
class ReceptionDutyResource {
    private final EnteringDuty duties;

    ReceptionDutyResource(EnteringDuty duties) {
        this.duties = duties;
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Leaders who have to receive residents in the caller's region")
    public Page<ReceptionDutyView> list(@BeanParam PageQuery page) {
        return Page.of(duties.page(page), page, duty -> List.of(duty.id().toString()))
                .map(ReceptionDutyView::of);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @APIResponseSchema(value = ReceptionDutyView.class, responseCode = "201", responseDescription = "Entered")
    @Operation(summary = "Enter a leader's duty (Idempotency-Key makes it safe to repeat)")
    public RestResponse<ReceptionDutyView> enter(@Valid @NotNull NewReceptionDuty duty) {
        var entered = duties.enter(duty);
        return RestResponse.ResponseBuilder.<ReceptionDutyView>created(
                        URI.create("/api/v1/reception-duties/" + entered.id()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "End a leader's duty (If-Match)")
    public ReceptionDutyView end(@RestPath UUID id, @Valid @NotNull DutyEnd end) {
        return duties.end(id, end);
    }
}
