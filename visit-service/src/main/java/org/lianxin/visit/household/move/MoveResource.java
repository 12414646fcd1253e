package org.lianxin.visit.household.move;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/households")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class MoveResource {
    private final Moving moving;
    private final Splitting splitting;
    private final FindingHistory finding;

    MoveResource(Moving moving, Splitting splitting, FindingHistory finding) {
        this.moving = moving;
        this.splitting = splitting;
        this.finding = finding;
    }

    @POST
    @Path("{id}/moves")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The household moves, also out of the official's scope (If-Match)")
    public MoveReceipt move(@RestPath UUID id, @Valid @NotNull NewMove move) {
        return moving.move(id, move);
    }

    @POST
    @Path("{id}/splits")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(value = MoveReceipt.class, responseCode = "201", responseDescription = "The new household")
    @Operation(summary = "Some of its people found a household of their own (If-Match)")
    public RestResponse<MoveReceipt> split(@RestPath UUID id, @Valid @NotNull NewSplit split) {
        var made = splitting.split(id, split);
        return RestResponse.ResponseBuilder.<MoveReceipt>created(URI.create("/api/v1/households/" + made.household()))
                .entity(made)
                .build();
    }

    @POST
    @Path("{id}/joins")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "People of another household come into this one (If-Match of this one)")
    public MoveReceipt join(@RestPath UUID id, @Valid @NotNull NewJoin join) {
        return splitting.join(id, join);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Where it lived, who was in it and what happened to it; of one day or of all")
    public HistoryView history(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Only what held on that day", example = "2026-03-01") @Nullable
                    String on) {
        return finding.of(id, on);
    }
}
