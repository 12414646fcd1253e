package org.lianxin.assignment.balance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/loads")
@RunOnVirtualThread
@Tag(name = "load")
class LoadResource {

    private final Loads loads;
    private final Regions regions;
    private final Caller caller;
    private final Clock clock;

    LoadResource(Loads loads, Regions regions, Caller caller, Clock clock) {
        this.loads = loads;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR, Role.CADRE})
    @Operation(summary = "What each assignment of today weighs, with its parts; a cadre sees their own")
    public Page<LoadView> list(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region,
            @RestQuery @Nullable @Pattern(regexp = CadreId.PATTERN) @Parameter(description = "ORG/STAFF") String cadre,
            @RestQuery @Nullable @Pattern(regexp = CommunityCode.PATTERN) String community,
            @BeanParam PageQuery page) {
        var own = onlySelf();
        if (own != null && cadre != null && !own.equals(cadre)) {
            throw Problem.notFound("cadre", cadre);
        }
        var range = own == null ? regions.visible(region) : RegionRange.of(region);
        var asked = own == null ? cadre : own;
        return Page.of(
                loads.ofAssignments(today(), range, asked == null ? null : CadreId.parse(asked), community, page),
                page,
                LoadView::sortKey);
    }

    @GET
    @Path("cadres")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "The load of each cadre of the organisations in a region, over everything they answer for")
    public Page<CadreLoadView> cadres(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region, @BeanParam PageQuery page) {
        return Page.of(loads.ofCadres(today(), regions.visible(region), page), page, CadreLoadView::sortKey);
    }

    private @Nullable String onlySelf() {
        boolean seesRegion = caller.has(Role.ADMINISTRATOR) || caller.has(Role.SUPERVISOR) || caller.has(Role.ASSESSOR);
        return seesRegion ? null : caller.cadre();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
