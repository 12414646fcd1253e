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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/reception-rules")
@RunOnVirtualThread
@Tag(name = "reception rules", description = "How often officials receive residents, and how: data, by region")
class ReceptionRuleResource {
    private final ReceptionRules rules;

    ReceptionRuleResource(ReceptionRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "Reception rules, past and future ones too")
    public Page<ReceptionRuleView> list(@BeanParam PageQuery page) {
        return Page.of(rules.page(page), page, rule -> List.of(rule.id().toString()))
                .map(ReceptionRuleView::of);
    }

    @POST
    @RolesAllowed({Role.ASSESSOR, Role.ADMINISTRATOR})
    @APIResponseSchema(
            value = ReceptionRuleView.class,
            responseCode = "201",
            responseDescription = "Drafted; holds from its first day on")
    @Operation(summary = "Draft a rule for days to come (Idempotency-Key makes it safe to repeat)")
    public RestResponse<ReceptionRuleView> draft(@Valid @NotNull NewReceptionRule draft) {
        var rule = rules.draft(draft);
        return RestResponse.ResponseBuilder.<ReceptionRuleView>created(
                        URI.create("/api/v1/reception-rules/" + rule.id()))
                .entity(rule)
                .build();
    }
}
