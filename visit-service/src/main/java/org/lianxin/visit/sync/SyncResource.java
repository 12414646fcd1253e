package org.lianxin.visit.sync;

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
import org.lianxin.visit.feed.Changes;
import org.lianxin.visit.feed.FeedSettings;
import org.lianxin.visit.feed.ReadingChanges;
import org.lianxin.visit.visit.CallingVisitor;

@PersonalData
@Path("/api/v1/sync")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "sync", description = "What was done offline, and what a device has to hold")
class SyncResource {
    private final Syncing syncing;
    private final ReadingChanges changes;
    private final SeeingConflicts conflicts;
    private final DecidingConflicts deciding;
    private final FeedSettings settings;
    private final CallingVisitor calling;

    SyncResource(
            Syncing syncing,
            ReadingChanges changes,
            SeeingConflicts conflicts,
            DecidingConflicts deciding,
            FeedSettings settings,
            CallingVisitor calling) {
        this.syncing = syncing;
        this.changes = changes;
        this.conflicts = conflicts;
        this.deciding = deciding;
        this.settings = settings;
        this.calling = calling;
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Send in a batch, at most 500 in the order they were done; sending it again changes nothing")
    public SyncResults sync(@Valid @NotNull SyncBatch batch) {
        var official = calling.official();
        var results = syncing.sync(batch.operations(), new Device(official, batch.deviceId()));
        return new SyncResults(
                results,
                batch.since() == null ? null : changes.since(batch.since(), official.cadre(), settings.pageSize()));
    }

    @GET
    @Path("changes")
    @RolesAllowed(Role.CADRE)
    @Operation(
            summary =
                    "What changed for this official since a cursor, and what the device must forget; everything without one")
    public Changes changes(
            @RestQuery @Parameter(description = "Cursor of the answer before") @Nullable String since,
            @RestQuery @Parameter(description = "Records of one answer, 1 to 500", example = "200") @Nullable
                    String limit) {
        return changes.since(since, calling.official().cadre(), Limit.read(limit, settings.pageSize()));
    }

    @GET
    @Path("conflicts")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Conflicts of one's own devices, for supervisors those of their region; oldest first")
    public Page<ConflictView> conflicts(
            @RestQuery @Parameter(description = "OPEN, MINE or THEIRS", example = "OPEN") @Nullable String status,
            @BeanParam PageQuery page) {
        return conflicts.list(QueryValue.choice("status", status, ConflictStatus.class), page);
    }

    @GET
    @Path("conflicts/{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One conflict with both versions")
    public ConflictView conflict(@RestPath UUID id) {
        return conflicts.one(id);
    }

    @POST
    @Path("conflicts/{id}/decision")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary = "Take one of the two versions",
            description =
                    "MINE puts the device's version into the plan, or beside the record as a correction or another visit; THEIRS leaves the record")
    public ConflictView decide(@RestPath UUID id, @Valid @NotNull ConflictDecision decision) {
        return deciding.decide(id, decision.choice());
    }
}
