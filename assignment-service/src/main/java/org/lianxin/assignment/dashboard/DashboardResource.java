package org.lianxin.assignment.dashboard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.register.Saying;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/dashboards")
@RunOnVirtualThread
@Tag(name = "dashboards")
class DashboardResource {

    /** More rows are no dashboard any more; a file has them all. */
    private static final int MOST = 2000;

    private final Dashboards dashboards;
    private final Regions regions;
    private final Clock clock;

    DashboardResource(Dashboards dashboards, Regions regions, Clock clock) {
        this.dashboards = dashboards;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(
            summary =
                    "Coverage, load and training of a region, part by part or by organisation; small counts are hidden")
    public DashboardView show(@Valid @BeanParam DashboardQuery asked) {
        var view = read(asked);
        if (view.items().size() > MOST) {
            throw Problem.unprocessable("dashboard-too-many-rows", view.items().size(), MOST);
        }
        return view;
    }

    @GET
    @Path("export/csv")
    @Produces(Sheet.CSV)
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "The same as a CSV file, with headings in the caller's language; * where hidden")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam DashboardQuery asked, @Context HttpHeaders headers) {
        return export(asked, Sheet.Format.CSV, headers);
    }

    @GET
    @Path("export/xlsx")
    @Produces(Sheet.XLSX)
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.ASSESSOR})
    @Operation(summary = "The same as an XLSX file, with headings in the caller's language; * where hidden")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam DashboardQuery asked, @Context HttpHeaders headers) {
        return export(asked, Sheet.Format.XLSX, headers);
    }

    private RestResponse<StreamingOutput> export(DashboardQuery asked, Sheet.Format form, HttpHeaders headers) {
        var view = read(asked);
        var words = Saying.of("dashboards", headers);
        StreamingOutput body = out -> {
            try (var sheet = form.open(out, words.say("title", List.of()))) {
                sheet.row(Figures.HEADINGS.stream()
                        .map(code -> words.say(code, List.of()))
                        .toList());
                for (var figures : view.items()) {
                    sheet.row(figures.values());
                }
                sheet.row(view.total().values());
            }
        };
        var file = "dashboard-%s-%s-%s.%s"
                .formatted(
                        view.region(),
                        view.level().name().toLowerCase(Locale.ROOT),
                        view.on(),
                        form.name().toLowerCase(Locale.ROOT));
        return ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private DashboardView read(DashboardQuery asked) {
        var area = asked.area(regions);
        var level = asked.level(area);
        var today = LocalDate.now(clock);
        int year = asked.year(today.getYear());
        var tree = dashboards.read(area, today, year);
        var node = tree.find(area).orElseThrow(() -> Problem.notFound("region", area));
        return new DashboardView(
                area,
                level,
                today,
                year,
                node.figures(),
                tree.parts(node, level).stream().map(Node::figures).toList());
    }
}
