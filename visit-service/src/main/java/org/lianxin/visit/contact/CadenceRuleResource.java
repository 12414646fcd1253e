package org.lianxin.visit.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/cadence-rules")
@RunOnVirtualThread
@Tag(name = "cadence rules", description = "How often households are contacted: data, by region, risk and group")
class CadenceRuleResource {
    private final CadenceRules rules;
    private final DraftingCadenceRule drafting;
    private final ChoosingCadence choosing;
    private final Clock clock;

    CadenceRuleResource(CadenceRules rules, DraftingCadenceRule drafting, ChoosingCadence choosing, Clock clock) {
        this.rules = rules;
        this.drafting = drafting;
        this.choosing = choosing;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "Cadence rules, past and future ones too")
    public Page<CadenceRuleView> list(
            @RestQuery @Parameter(description = "Only those that hold on this day", example = "2026-11-24") @Nullable
                    String on,
            @RestQuery @Parameter(schema = @Schema(implementation = Risk.class)) @Nullable String risk,
            @BeanParam PageQuery page) {
        var rows = rules.list(Days.read("on", on), QueryValue.choice("risk", risk, Risk.class), page);
        return Page.of(rows, page, rule -> List.of(rule.id().toString())).map(CadenceRuleView::of);
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.ADMINISTRATOR})
    @APIResponseSchema(
            value = CadenceRuleView.class,
            responseCode = "201",
            responseDescription = "Drafted; holds from its first day on")
    @Operation(summary = "Draft a rule for days to come (Idempotency-Key makes it safe to repeat)")
    public RestResponse<CadenceRuleView> draft(@Valid @NotNull NewCadenceRule draft) {
        var rule = drafting.draft(draft);
        return RestResponse.ResponseBuilder.<CadenceRuleView>created(URI.create("/api/v1/cadence-rules/" + rule.id()))
                .entity(rule)
                .build();
    }

    @GET
    @Path("choice")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "Which rule holds for a household like this, and why not another")
    public CadenceChoice choice(@Valid @BeanParam CadenceQuery query) {
        return choosing.choose(query.occasion(), query.household(), query.on(LocalDate.now(clock)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "One cadence rule")
    public CadenceRuleView get(@RestPath UUID id) {
        return CadenceRuleView.of(rules.require(id));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "End a rule of a region or group on a day to come (If-Match); wider rules hold again")
    public CadenceRuleView end(@RestPath UUID id, @Valid @NotNull CadenceRuleEnd end) {
        return drafting.end(id, end);
    }
}
