package org.lianxin.assignment.training;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/training-targets")
@RunOnVirtualThread
@Tag(name = "training")
class TargetResource {

    private final SettingTarget setting;
    private final TrainingTargets targets;

    TargetResource(SettingTarget setting, TrainingTargets targets) {
        this.setting = setting;
        this.targets = targets;
    }

    @PUT
    @Path("{level}/{region}/{year}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Set the yearly target of a level in an area (0: the whole country) from a year on (If-Match)")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public RestResponse<TargetView> set(
            @RestPath @Parameter(schema = @Schema(implementation = CadreLevel.class)) String level,
            @RestPath @Pattern(regexp = "0|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") String region,
            @RestPath @Pattern(regexp = "20\\d\\d") String year,
            @Valid @NotNull TargetChange wish,
            UriInfo uri) {
        var known = QueryValue.choice("level", level, CadreLevel.class);
        var key =
                new TargetKey(Objects.requireNonNull(known), region.equals("0") ? "" : region, Integer.parseInt(year));
        return setting.set(key, wish).answer(uri, TargetView::of);
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Targets of training, by area, level and year")
    public Page<TargetView> list(@BeanParam PageQuery page) {
        return Page.of(
                        targets.list(page),
                        page,
                        target -> List.of(
                                target.key().region(),
                                target.key().level().name(),
                                Integer.toString(target.key().fromYear())))
                .map(TargetView::of);
    }
}
