package org.lianxin.assignment.dashboard;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Regions;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** Which figures are asked for. */
class DashboardQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}")
    @Parameter(description = "province, city, district or street; the caller's own if absent")
    String region;

    @RestQuery
    @Nullable
    @Parameter(
            description = "part by part; the next finer one if absent",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"CITY", "DISTRICT", "STREET", "ORGANISATION"}))
    String level;

    @RestQuery
    @Nullable
    @Pattern(regexp = "20\\d\\d")
    @Parameter(description = "of training; this year if absent")
    String year;

    /** The region that is shown: what is asked for, cut to what the token covers. */
    String area(Regions regions) {
        var area = regions.visible(region).from();
        if (!Level.isArea(area)) {
            throw Problem.invalid("region", "dashboard-region-not-an-area");
        }
        return area;
    }

    Level level(String area) {
        var own = Level.areaOf(area);
        var asked = QueryValue.choice("level", level, Level.class);
        if (asked == null) {
            return own.finer();
        }
        if (asked.ordinal() <= own.ordinal()) {
            throw Problem.invalid("level", "dashboard-level-not-finer", own);
        }
        return asked;
    }

    int year(int current) {
        return year == null ? current : Integer.parseInt(year);
    }
}
