package org.lianxin.visit.sync;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.visit.Visitor;

@Path("/api/v1/sync")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "sync", description = "What was recorded offline")
class SyncResource {
    private final Syncing syncing;
    private final Caller caller;

    SyncResource(Syncing syncing, Caller caller) {
        this.syncing = syncing;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Send in a batch, at most 500; sending it again changes nothing")
    public SyncResults sync(@Valid @NotNull SyncBatch batch) {
        return syncing.sync(batch, new Visitor(caller.subject(), caller.cadre()));
    }
}
