package org.lianxin.visit.household.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/residents")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "residents", description = "Single persons; their numbers are masked")
class ResidentResource {
    private final FindingResidents finding;
    private final Disclosing disclosing;
    private final NotingGroups noting;

    ResidentResource(FindingResidents finding, Disclosing disclosing, NotingGroups noting) {
        this.finding = finding;
        this.disclosing = disclosing;
        this.noting = noting;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One person, with numbers masked")
    public ResidentView get(@RestPath UUID id) {
        return finding.one(id);
    }

    @PersonalData
    @POST
    @Path("look-ups")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "People in the caller's scope with exactly this identity or phone number")
    public List<ResidentView> lookUp(@Valid @NotNull LookUp wanted) {
        return finding.lookUp(wanted);
    }

    @PersonalData
    @POST
    @Path("{id}/disclosure")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "See a number in clear for a stated reason; it is kept who saw it and why")
    public DisclosedNumber disclose(@RestPath UUID id, @Valid @NotNull DisclosureRequest request) {
        return disclosing.disclose(id, request);
    }

    @POST
    @Path("{id}/groups")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The person belongs to a vulnerability group")
    public ResidentView join(@RestPath UUID id, @Valid @NotNull NewGroupEntry entry) {
        return noting.join(id, entry);
    }

    @POST
    @Path("{id}/groups/{entry}/end")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The person belongs to the group no longer")
    public ResidentView end(@RestPath UUID id, @RestPath UUID entry, @Valid @NotNull GroupEnd end) {
        return noting.end(id, entry, end);
    }
}
