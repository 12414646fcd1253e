package org.lianxin.visit.aid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/help-cases")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "help cases", description = "Help with a need, step by step")
class HelpCaseResource {
    private final SeeingAid seeing;
    private final MovingHelpCase moving;
    private final CheckingHelp checking;
    private final Appealing appealing;

    HelpCaseResource(SeeingAid seeing, MovingHelpCase moving, CheckingHelp checking, Appealing appealing) {
        this.seeing = seeing;
        this.moving = moving;
        this.checking = checking;
        this.appealing = appealing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Help cases in the caller's scope, oldest first")
    public Page<HelpCaseView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = HelpCaseStatus.class)) @Nullable String status,
            @RestQuery @Nullable String community,
            @RestQuery @Parameter(description = "Only those that should have left their state") @Nullable
                    String overdue,
            @BeanParam PageQuery page) {
        return seeing.helpCases(
                QueryValue.choice("status", status, HelpCaseStatus.class),
                QueryValue.code("community", community),
                QueryValue.flag("overdue", overdue),
                page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "One help case with its steps; those who assess see it without notes and words")
    public HelpCaseView get(@RestPath UUID id) {
        return seeing.helpCase(id);
    }

    @POST
    @Path("{id}/steps")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Take the case a step further, within its template; delivery and refusal answer with the code for the resident")
    public HelpCaseView step(@RestPath UUID id, @Valid @NotNull NewStep step) {
        return moving.move(id, step);
    }

    @POST
    @Path("{id}/appeal-decision")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Decide on an appeal, by somebody who took no step of the case")
    public HelpCaseView decide(@RestPath UUID id, @Valid @NotNull AppealDecision decision) {
        return appealing.decide(id, decision);
    }

    @POST
    @Path("{id}/independent-check")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Confirm or contest delivered help in the resident's place")
    public HelpCaseView check(@RestPath UUID id, @Valid @NotNull IndependentCheck check) {
        return checking.check(id, check);
    }
}
