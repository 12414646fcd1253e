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
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

/** Shares the address of the communities: of classes with different ones only the longest would be asked, and answer 404 for 405. */
@NoPersonalData
@Path("/api/v1/communities")
@RunOnVirtualThread
@Tag(name = "assignments")
class CommunityAssignmentResource {

    private final AssignmentAccess access;
    private final Clock clock;

    CommunityAssignmentResource(AssignmentAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Path("{code}/assignments")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CADRE, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR
    })
    @Operation(summary = "Who answers for a community on a day, as it is or was known")
    public Page<AssignmentView> list(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @RestQuery
                    @Nullable
                    @Pattern(regexp = Day.PATTERN)
                    @Parameter(
                            description = "today if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String on,
            @RestQuery @Nullable @Pattern(regexp = Known.PATTERN) @Parameter(description = Known.DESCRIPTION)
                    String knownAt,
            @BeanParam PageQuery page) {
        return Page.of(access.ofCommunity(code, dayOr(on), knownAt, page), page, Placed::sortKey)
                .map(Placed::assignment);
    }

    @GET
    @Path("{code}/responsible")
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "The one cadre who was responsible for a community on a day, as it is or was known")
    public Responsible responsible(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @RestQuery
                    @Nullable
                    @Pattern(regexp = Day.PATTERN)
                    @Parameter(
                            description = "today if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String on,
            @RestQuery @Nullable @Pattern(regexp = Known.PATTERN) @Parameter(description = Known.DESCRIPTION)
                    String knownAt) {
        return access.responsible(code, dayOr(on), knownAt);
    }

    private LocalDate dayOr(@Nullable String on) {
        var asked = Day.parse("on", on);
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
