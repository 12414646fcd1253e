package org.lianxin.visit.household.risk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/risk-rules")
@RunOnVirtualThread
@Tag(name = "rules of households", description = "Vulnerability groups and what suggests a risk level")
class RiskRuleResource {
    private final SettingRules setting;

    RiskRuleResource(SettingRules setting) {
        this.setting = setting;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "All risk rules, a score or so")
    public List<RuleView> list() {
        return setting.rules();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = RuleView.class, responseCode = "201", responseDescription = "Made")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @Operation(summary = "Make a risk rule, or change it (If-Match)")
    public RestResponse<RuleView> put(@RestPath String code, @Valid @NotNull RuleChange rule) {
        var set = setting.rule(code, rule);
        return RestResponse.status(set.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, set.what());
    }
}
