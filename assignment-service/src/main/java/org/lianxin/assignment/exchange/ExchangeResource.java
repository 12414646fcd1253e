package org.lianxin.assignment.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/exchange-sessions")
@RunOnVirtualThread
@Tag(name = "exchange")
class ExchangeResource {

    private final PlanningExchange planning;
    private final HoldingExchange holding;
    private final ExchangeSessions sessions;

    ExchangeResource(PlanningExchange planning, HoldingExchange holding, ExchangeSessions sessions) {
        this.planning = planning;
        this.holding = holding;
        this.sessions = sessions;
    }

    @POST
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Invite cadres to an exchange; a supervisor names the host (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ExchangeView.class)))
    public RestResponse<ExchangeView> plan(@Valid @NotNull NewExchange wish, UriInfo uri) {
        var made = planning.plan(wish);
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Change topic, place or time before it begins, as the host or their supervisor (If-Match)")
    public ExchangeView replan(@RestPath UUID id, @Valid @NotNull ExchangePlan plan) {
        return planning.replan(id, plan);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Call it off, as the host or their supervisor (If-Match)")
    public ExchangeView cancel(@RestPath UUID id, @Valid @NotNull Cancellation why) {
        return planning.cancel(id, why.reason());
    }

    @PUT
    @Path("{id}/participants/{org}/{staffNumber}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Say that a cadre will come: a cadre for themselves, the host and their supervisor for others")
    public ExchangeView join(
            @RestPath UUID id,
            @RestPath String org,
            @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber) {
        return holding.join(id, new CadreId(CreditCode.require("org", org), staffNumber));
    }

    @DELETE
    @Path("{id}/participants/{org}/{staffNumber}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Say that a cadre will not come")
    public ExchangeView leave(
            @RestPath UUID id,
            @RestPath String org,
            @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber) {
        return holding.leave(id, new CadreId(CreditCode.require("org", org), staffNumber));
    }

    @POST
    @Path("{id}/holding")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary = "Record as the host or their supervisor that it was held, who came and what was said (If-Match)")
    public ExchangeView hold(@RestPath UUID id, @Valid @NotNull Holding held) {
        return holding.hold(id, held);
    }

    @PUT
    @Path("{id}/minutes")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Correct what was said (If-Match)")
    public ExchangeView correctMinutes(@RestPath UUID id, @Valid @NotNull Minutes minutes) {
        return holding.correctMinutes(id, minutes);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One exchange session with those who come; minutes for who was there or looks over the host")
    public ExchangeView get(@RestPath UUID id) {
        return sessions.view(sessions.require(id));
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Exchange sessions in the caller's region, or open to the cadre who asks; by beginning")
    public Page<ExchangeEntry> list(@Valid @BeanParam ExchangeQuery asked, @BeanParam PageQuery page) {
        return Page.of(
                        sessions.list(asked, page),
                        page,
                        session -> List.of(
                                session.startsAt().toString(), session.id().toString()))
                .map(ExchangeEntry::of);
    }
}
