package org.lianxin.feedback.ticket;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/supervision-tickets")
@RunOnVirtualThread
@Tag(name = "Supervision")
class TicketResource {

    private final TicketsInScope tickets;
    private final SettlingTicket settling;

    TicketResource(TicketsInScope tickets, SettlingTicket settling) {
        this.tickets = tickets;
        this.settling = settling;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "List supervision tickets, oldest first", description = "Those of matters the caller sees.")
    public Page<TicketView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("late") @Nullable String late,
            @QueryParam("matter") @Nullable String matter,
            @BeanParam PageQuery page) {
        return tickets.page(
                QueryValue.choice("status", status, TicketStatus.class),
                QueryValue.flag("late", late),
                QueryValue.id("matter", matter),
                page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Read a supervision ticket")
    public TicketView get(@RestPath UUID id) {
        return tickets.toRead(id).view();
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Say what was done")
    public TicketView answer(@RestPath UUID id, @NotNull @Valid TicketAnswer answer) {
        return settling.answer(id, answer);
    }

    @POST
    @Path("{id}/verdict")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Close it or return it", description = "Never by the person who answered.")
    public TicketView judge(@RestPath UUID id, @NotNull @Valid TicketVerdict verdict) {
        return settling.judge(id, verdict);
    }
}
