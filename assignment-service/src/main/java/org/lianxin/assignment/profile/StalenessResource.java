package org.lianxin.assignment.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/profiles")
@RunOnVirtualThread
@Tag(name = "profiles")
class StalenessResource {

    private final Staleness staleness;
    private final Regions regions;

    StalenessResource(Staleness staleness, Regions regions) {
        this.staleness = staleness;
        this.regions = regions;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(summary = "Communities of a region and whether their circumstances are known and looked at in time")
    public Page<ProfileState> list(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region,
            @RestQuery @Nullable @Parameter(schema = @Schema(implementation = Boolean.class)) String stale,
            @BeanParam PageQuery page) {
        var wanted = QueryValue.flag("stale", stale);
        return Page.of(
                staleness.list(regions.visible(region), wanted, page),
                page,
                state -> List.of(state.region(), state.community()));
    }
}
