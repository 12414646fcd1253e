package org.lianxin.assignment.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.assignment.register.Day;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/profile-review-rules")
@RunOnVirtualThread
@Tag(name = "profiles")
class RuleResource {

    private final SettingRule setting;
    private final ReviewRules rules;

    RuleResource(SettingRule setting, ReviewRules rules) {
        this.setting = setting;
        this.rules = rules;
    }

    @PUT
    @Path("{region}/{from}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary =
                    "Set after how many months profiles of an area (0: the whole country) are stale, from a day to come")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public RestResponse<RuleView> set(
            @RestPath @Pattern(regexp = "0|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String region,
            @RestPath @Pattern(regexp = Day.PATTERN) String from,
            @Valid @NotNull RuleChange wish,
            UriInfo uri) {
        var day = Objects.requireNonNull(Day.parse("from", from));
        return setting.set(new ReviewRule.Key(region.equals("0") ? "" : region, day), wish)
                .answer(uri, RuleView::of);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Rules of review, by area and first day")
    public Page<RuleView> list(@BeanParam PageQuery page) {
        return Page.of(
                        rules.list(page),
                        page,
                        rule -> List.of(
                                rule.key().region(), rule.key().validFrom().toString()))
                .map(RuleView::of);
    }
}
