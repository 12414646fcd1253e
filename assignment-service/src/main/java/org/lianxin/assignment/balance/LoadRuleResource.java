package org.lianxin.assignment.balance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/load-rules")
@RunOnVirtualThread
@Tag(name = "load")
class LoadRuleResource {

    private final SettingLoadRules setting;
    private final LoadRules rules;
    private final Caller caller;

    LoadRuleResource(SettingLoadRules setting, LoadRules rules, Caller caller) {
        this.setting = setting;
        this.rules = rules;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Say what weighs how much in a region from a day on (Idempotency-Key)")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = LoadRuleView.class)))
    public RestResponse<LoadRuleView> add(@Valid @NotNull NewLoadRule wish, UriInfo uri) {
        var added = LoadRuleView.of(setting.add(wish));
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(location)
                .build();
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Rules that hold in the caller's region or around it")
    public Page<LoadRuleView> list(@BeanParam PageQuery page) {
        return Page.of(
                        rules.list(own(), page),
                        page,
                        rule -> List.of(rule.region(), rule.validFrom().toString()))
                .map(LoadRuleView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "One rule")
    public LoadRuleView get(@RestPath UUID id) {
        return rules.visible(id, own()).map(LoadRuleView::of).orElseThrow(() -> Problem.notFound("load-rule", id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Change a rule that has not held before today (If-Match)")
    public LoadRuleView change(@RestPath UUID id, @Valid @NotNull LoadRuleChange wish) {
        return LoadRuleView.of(setting.change(id, wish));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Withdraw a rule that does not hold yet (If-Match)")
    public void withdraw(@RestPath UUID id) {
        setting.withdraw(id);
    }

    private String own() {
        return caller.has(Role.ADMINISTRATOR) ? "" : caller.region();
    }
}
