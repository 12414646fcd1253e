package org.lianxin.assignment.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.assignment.Assignments.Placed;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.register.Day;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/communities/{code}/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class CommunityAssignmentsResource {

    private final AssignmentAccess access;
    private final Clock clock;

    CommunityAssignmentsResource(AssignmentAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Who answers for a community on a day")
    public Page<AssignmentView> list(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @RestQuery
                    @Nullable
                    @Pattern(regexp = Day.PATTERN)
                    @Parameter(
                            description = "today if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String on,
            @BeanParam PageQuery page) {
        var asked = Day.parse("on", on);
        var day = asked == null ? LocalDate.now(clock) : asked;
        return Page.of(access.ofCommunity(code, day, page), page, Placed::sortKey)
                .map(placed -> AssignmentView.of(placed.assignment()));
    }
}
