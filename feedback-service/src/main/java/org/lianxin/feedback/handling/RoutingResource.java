package org.lianxin.feedback.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.feedback.matter.MatterView;
import org.lianxin.feedback.matter.MatterViews;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Handling")
class RoutingResource {

    private final RoutingMatter routing;
    private final ObjectingToMatter objecting;
    private final DecliningMatter declining;
    private final JoiningDuplicate joining;
    private final MatterViews views;

    RoutingResource(
            RoutingMatter routing,
            ObjectingToMatter objecting,
            DecliningMatter declining,
            JoiningDuplicate joining,
            MatterViews views) {
        this.routing = routing;
        this.objecting = objecting;
        this.declining = declining;
        this.joining = joining;
        this.views = views;
    }

    @POST
    @Path("assignment")
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Give the matter to an organisation or one of its officials",
            description = "After two re-routings only a supervisor may, and nobody may object any more.")
    public MatterView assign(@RestPath UUID id, @NotNull @Valid NewAssignment to) {
        return views.of(routing.assign(id, to));
    }

    @POST
    @Path("objection")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Hand it back as not one's own", description = "Within 5 working days of being given it.")
    public MatterView object(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(objecting.object(id, reason));
    }

    @POST
    @Path("redirection")
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "End it by naming who outside is responsible")
    public MatterView redirect(@RestPath UUID id, @NotNull @Valid Redirection redirection) {
        return views.of(
                declining.decline(id, MatterStatus.REDIRECTED, "→ " + redirection.to() + "\n" + redirection.reason()));
    }

    @POST
    @Path("refusal")
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Refuse to take it on, with a reason")
    public MatterView refuse(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(declining.decline(id, MatterStatus.REFUSED, reason.reason()));
    }

    @POST
    @Path("duplicate")
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "End it because another matter carries on for it")
    public MatterView duplicate(@RestPath UUID id, @NotNull @Valid Duplicate duplicate) {
        return views.of(joining.join(id, duplicate.of()));
    }
}
