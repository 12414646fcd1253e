package org.lianxin.visit.household.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/household-merges")
@RunOnVirtualThread
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class MergeResource {
    private final DecidingDuplicates deciding;
    private final PartingHouseholds parting;

    MergeResource(DecidingDuplicates deciding, PartingHouseholds parting) {
        this.deciding = deciding;
        this.parting = parting;
    }

    @POST
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "Merged")
    @Operation(summary = "Make one household of two; nothing is lost, and it can be taken back (Idempotency-Key)")
    public RestResponse<MergeView> merge(@Valid @NotNull NewMerge merge) {
        var made = deciding.merge(merge);
        return RestResponse.ResponseBuilder.<MergeView>created(URI.create("/api/v1/household-merges/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The merges a household took part in, oldest first")
    public List<MergeView> of(@RestQuery @Nullable String household) {
        var id = QueryValue.id("household", household);
        if (id == null) {
            throw Problem.invalid("household", "missing");
        }
        return parting.of(id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One merge")
    public MergeView get(@RestPath UUID id) {
        return parting.one(id);
    }

    @POST
    @Path("{id}/parting")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Take a merge back: two households again, each with its people")
    public MergeView part(@RestPath UUID id) {
        return parting.part(id);
    }
}
