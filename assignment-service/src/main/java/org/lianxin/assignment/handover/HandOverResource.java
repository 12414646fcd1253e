package org.lianxin.assignment.handover;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/hand-overs")
@RunOnVirtualThread
@Tag(name = "hand-overs")
class HandOverResource {

    private final HandOverAccess access;
    private final SigningHandOver signing;
    private final DecidingHandOver deciding;

    HandOverResource(HandOverAccess access, SigningHandOver signing, DecidingHandOver deciding) {
        this.access = access;
        this.signing = signing;
        this.deciding = deciding;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Hand-overs, soonest due first; a cadre sees those they are part of")
    public Page<HandOverView> list(@Valid @BeanParam HandOverQuery asked, @BeanParam PageQuery page) {
        return access.list(asked, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "One hand-over, and who answers for what is open")
    public HandOverView get(@RestPath UUID id) {
        return access.get(id);
    }

    @GET
    @Path("{id}/dossier")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "What is handed over")
    public DossierView dossier(@RestPath UUID id) {
        return access.dossier(id);
    }

    @GET
    @Path("{id}/items")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "The open items of a dossier")
    public Page<ItemView> items(@RestPath UUID id, @BeanParam PageQuery page) {
        return access.items(id, page);
    }

    @POST
    @Path("{id}/signature")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Sign, as the outgoing or the incoming cadre")
    public HandOverView sign(@RestPath UUID id, @Valid @NotNull NewSignature signature) {
        return signing.sign(id, signature);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Refuse to sign, with a reason; the supervisor decides")
    public HandOverView refuse(@RestPath UUID id, @Valid @NotNull NewRefusal refusal) {
        return signing.refuse(id, refusal);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            summary =
                    "Decide about a hand-over that was refused, is overdue, or whose outgoing cadre has left (If-Match)")
    public HandOverView decide(@RestPath UUID id, @Valid @NotNull NewDecision decision) {
        return deciding.decide(id, decision);
    }
}
