package org.lianxin.assignment.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/coverage")
@RunOnVirtualThread
@Tag(name = "coverage")
class CoverageResource {

    private static final String REGION = "\\d{2,12}";

    private final Coverage coverage;
    private final Gaps gaps;
    private final CoverageHistory history;
    private final Regions regions;
    private final Clock clock;

    CoverageResource(Coverage coverage, Gaps gaps, CoverageHistory history, Regions regions, Clock clock) {
        this.coverage = coverage;
        this.gaps = gaps;
        this.history = history;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "Communities where somebody is missing today, those with most vulnerable households first")
    public Page<Gap> gaps(@Valid @BeanParam GapQuery asked, @BeanParam PageQuery page) {
        return Page.of(
                gaps.list(regions.visible(asked.region), asked.wanted(), today(), page),
                page,
                gap -> List.of(Long.toString(gap.vulnerableHouseholds()), gap.region(), gap.community()));
    }

    @GET
    @Path("summary")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "How many communities have a lead, an acting cadre only, or nobody")
    public CoverageSummary summary(@RestQuery @Nullable @Pattern(regexp = REGION) String region) {
        return coverage.summary(regions.visible(region), today());
    }

    @GET
    @Path("organisations")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "What the cadres of each organisation answer for today")
    public Page<OrganisationCoverage> organisations(
            @RestQuery @Nullable @Pattern(regexp = REGION) String region, @BeanParam PageQuery page) {
        return Page.of(coverage.organisations(regions.visible(region), today(), page), page, row -> List.of(row.org()));
    }

    @GET
    @Path("cadres-without-community")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "Cadres at work who answer for no community")
    public Page<IdleCadre> idle(
            @RestQuery @Nullable @Pattern(regexp = REGION) String region, @BeanParam PageQuery page) {
        return Page.of(
                coverage.idle(regions.visible(region), today(), page),
                page,
                row -> List.of(row.org(), row.cadre().substring(row.org().length() + 1)));
    }

    @GET
    @Path("history")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "How the region was covered day by day, the latest first")
    public Page<CoverageDay> history(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,9}") String region, @BeanParam PageQuery page) {
        return Page.of(
                history.ofRegion(regions.visible(region), page),
                page,
                row -> List.of(row.day().toString()));
    }

    @GET
    @Path("organisations/{org}/history")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "What the cadres of an organisation answered for day by day, the latest first")
    public Page<OrganisationDay> historyOfOrganisation(@RestPath String org, @BeanParam PageQuery page) {
        var code = CreditCode.require("org", org);
        return Page.of(
                history.ofOrganisation(code, regions.visible(null), page),
                page,
                row -> List.of(row.day().toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
