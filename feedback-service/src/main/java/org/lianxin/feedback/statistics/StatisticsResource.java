package org.lianxin.feedback.statistics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/statistics/matters")
@RunOnVirtualThread
@Tag(name = "Statistics", description = "How quickly and how well matters are answered")
class StatisticsResource {

    private static final String DESCRIPTION =
            "Groups of fewer than five are hidden, and what would tell them. Sealed matters are counted for nobody.";

    private final MatterStatistics statistics;

    StatisticsResource(MatterStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Cache(noStore = true)
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "Figures of the caller's region by place, category, kind or month", description = DESCRIPTION)
    public StatisticsView show(@Valid @BeanParam StatisticsQuery asked) {
        return statistics.count(asked);
    }

    @GET
    @Path("export/csv")
    @Produces(Table.CSV)
    @Cache(noStore = true)
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "The same as a CSV file; * where hidden", description = DESCRIPTION)
    public RestResponse<byte[]> csv(@Valid @BeanParam StatisticsQuery asked) {
        return file(Table.csv(rows(asked)), Table.CSV, "csv");
    }

    @GET
    @Path("export/xlsx")
    @Produces(Table.XLSX)
    @Cache(noStore = true)
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "The same as an XLSX file; * where hidden", description = DESCRIPTION)
    public RestResponse<byte[]> xlsx(@Valid @BeanParam StatisticsQuery asked) {
        return file(Table.xlsx(rows(asked)), Table.XLSX, "xlsx");
    }

    private List<List<@Nullable Object>> rows(StatisticsQuery asked) {
        var view = statistics.count(asked);
        return java.util.stream.Stream.concat(view.groups().stream(), java.util.stream.Stream.of(view.total()))
                .map(Figures::row)
                .toList();
    }

    private static RestResponse<byte[]> file(byte[] content, String type, String ending) {
        return RestResponse.ResponseBuilder.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"matters." + ending + "\"")
                .build();
    }
}
