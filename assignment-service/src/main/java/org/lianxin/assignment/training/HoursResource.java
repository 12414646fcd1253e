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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.organisation.CreditCode;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/training-hours")
@RunOnVirtualThread
@Tag(name = "training")
class HoursResource {

    private static final String YEAR = "20\\d\\d";

    private final TrainingHours hours;
    private final SettingTarget setting;
    private final Regions regions;
    private final Staff staff;
    private final Clock clock;

    HoursResource(TrainingHours hours, SettingTarget setting, Regions regions, Staff staff, Clock clock) {
        this.hours = hours;
        this.setting = setting;
        this.regions = regions;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Cadres of a region and their hours of a year against the target; who is short, who has reached it")
    public Page<HoursView> list(
            @RestQuery @Nullable @Pattern(regexp = YEAR) @Parameter(description = "this year if absent") String year,
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region,
            @RestQuery @Nullable @Parameter(schema = @Schema(implementation = Standing.class)) String standing,
            @BeanParam PageQuery page) {
        var wanted = QueryValue.choice("standing", standing, Standing.class);
        return Page.of(
                hours.list(regions.visible(region), year(year), wanted, page),
                page,
                row -> List.of(
                        row.region(), row.cadre().substring(0, 18), row.cadre().substring(19)));
    }

    @NoPersonalData
    @GET
    @Path("summary")
    @RolesAllowed({Role.ADMINISTRATOR, Role.ASSESSOR, Role.SUPERVISOR})
    @Operation(
            summary = "How many cadres of each district have reached the target of a year; small counts are not told")
    public HoursSummary summary(
            @RestQuery @Nullable @Pattern(regexp = YEAR) @Parameter(description = "this year if absent") String year,
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region) {
        return hours.summary(regions.visible(region), year(year));
    }

    @GET
    @Path("{org}/{staffNumber}")
    @RolesAllowed({Role.ASSESSOR, Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Hours of one cadre in a year and where they come from; a cadre sees their own")
    public OwnHoursView of(
            @RestPath String org,
            @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber,
            @RestQuery @Nullable @Pattern(regexp = YEAR) @Parameter(description = "this year if absent") String year) {
        var cadre = new CadreId(CreditCode.require("org", org), staffNumber);
        return hours.of(cadre, year(year))
                .filter(total -> staff.is(cadre) || (staff.decides() && staff.covers(total.region())))
                .map(total -> new OwnHoursView(total, hours.attended(cadre, year(year))))
                .orElseThrow(() -> Problem.notFound("cadre", cadre));
    }

    @PUT
    @Path("{org}/{staffNumber}/level")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Say of which level a cadre is; without it a cadre counts as township level or below")
    public LevelChange level(
            @RestPath String org,
            @RestPath @Pattern(regexp = CadreId.STAFF_NUMBER) String staffNumber,
            @Valid @NotNull LevelChange wish) {
        setting.level(new CadreId(CreditCode.require("org", org), staffNumber), wish.level());
        return wish;
    }

    private int year(@Nullable String year) {
        return year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year);
    }
}
