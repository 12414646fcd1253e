package org.lianxin.feedback.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Role;

@Path("/api/v1/clock-rules")
@RunOnVirtualThread
@Tag(name = "Rules", description = "How long things may take, and by which law")
class ClockRuleResource {

    private final ClockRules rules;
    private final SettingClockRule setting;

    ClockRuleResource(ClockRules rules, SettingClockRule setting) {
        this.rules = rules;
        this.setting = setting;
    }

    @GET
    @PermitAll // whoever raises something may know by when it has to be answered
    @Operation(summary = "Every rule, also those that held before and those to come")
    public List<ClockRuleView> list() {
        return rules.all();
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Let a rule hold from a day on",
            description =
                    "Clocks that run keep the rule they were started under. 409 if there is one of that day already.")
    public RestResponse<ClockRuleView> set(@NotNull @Valid NewClockRule rule) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, setting.set(rule))
                .location(URI.create("/api/v1/clock-rules"))
                .build();
    }
}
