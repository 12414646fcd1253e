package org.lianxin.assignment.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/coverage")
@RunOnVirtualThread
@Tag(name = "coverage")
class CoverageResource {

    private final Coverage coverage;
    private final Regions regions;
    private final Clock clock;

    CoverageResource(Coverage coverage, Regions regions, Clock clock) {
        this.coverage = coverage;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "Communities without a lead today, in the caller's region")
    public Page<Gap> gaps(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region, @BeanParam PageQuery page) {
        return Page.of(
                coverage.gaps(regions.visible(region), LocalDate.now(clock), page),
                page,
                gap -> List.of(gap.region(), gap.community()));
    }

    @GET
    @Path("summary")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "How many communities have a lead, an acting cadre only, or nobody")
    public CoverageSummary summary(@RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region) {
        return coverage.summary(regions.visible(region), LocalDate.now(clock));
    }
}
