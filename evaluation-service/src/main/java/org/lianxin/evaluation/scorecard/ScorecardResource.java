package org.lianxin.evaluation.scorecard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactView;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/periods")
@RunOnVirtualThread
@Tag(name = "Scorecards", description = "From grade to indicator to fact to the record behind it")
class ScorecardResource {
    private final ReadingScorecards reading;

    ScorecardResource(ReadingScorecards reading) {
        this.reading = reading;
    }

    @GET
    @Path("{period}/scorecards")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "List scorecards by cadre, never by score; a cadre sees only their own, once notified")
    public Page<ScorecardSummary> list(
            @RestPath UUID period,
            @Parameter(description = "ORG/STAFF", example = "12330102MB0000001X/S001")
                    @RestQuery
                    @Size(max = 60)
                    @Nullable
                    String cadre,
            @Valid @BeanParam PageQuery page) {
        return Page.of(reading.list(period, cadre, page), page, card -> List.of(card.cadre()))
                .map(ScorecardSummary::of);
    }

    @GET
    @Path("{period}/scorecards/{org}/{staff}")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Open a scorecard into its indicators")
    public ScorecardView get(
            @RestPath UUID period, @RestPath @Size(max = 18) String org, @RestPath @Size(max = 40) String staff) {
        return reading.one(period, org + "/" + staff);
    }

    @GET
    @Path("{period}/scorecards/{org}/{staff}/explanation")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Read a scorecard as a text, in Chinese or English by Accept-Language")
    public String explain(
            @RestPath UUID period,
            @RestPath @Size(max = 18) String org,
            @RestPath @Size(max = 40) String staff,
            @Context HttpHeaders headers) {
        return reading.explain(period, org + "/" + staff, headers.getAcceptableLanguages());
    }

    @GET
    @Path("{period}/scorecards/{org}/{staff}/versions")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "List what a scorecard was before objections changed its facts, the latest first")
    public List<VersionView> versions(
            @RestPath UUID period, @RestPath @Size(max = 18) String org, @RestPath @Size(max = 40) String staff) {
        return reading.versions(period, org + "/" + staff);
    }

    @GET
    @Path("{period}/scorecards/{org}/{staff}/indicators/{code}/facts")
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "Open an indicator into the facts it was made of, newest first")
    public Page<FactView> facts(
            @RestPath UUID period,
            @RestPath @Size(max = 18) String org,
            @RestPath @Size(max = 40) String staff,
            @RestPath @Size(max = 40) String code,
            @Valid @BeanParam PageQuery page) {
        return Page.of(reading.facts(period, org + "/" + staff, code, page), page, Facts::sortKey)
                .map(FactView::of);
    }
}
