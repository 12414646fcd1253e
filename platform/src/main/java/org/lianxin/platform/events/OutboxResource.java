package org.lianxin.platform.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Role;

/** The outbox, for the operator. */
@Path("/api/v1/outbox")
@Tag(name = "Operation")
@RunOnVirtualThread
public class OutboxResource {
    private final ReplayingOutbox replaying;

    OutboxResource(ReplayingOutbox replaying) {
        this.replaying = replaying;
    }

    @Schema(name = "OutboxReplayRequest")
    public record Request(
            @Schema(description = "one topic; all without it", examples = "lianxin.visit", nullable = true)
            @Size(max = 100)
            @Pattern(regexp = "lianxin\\.[a-z-]+")
            @Nullable
            String topic) {}

    @Schema(name = "OutboxReplay")
    public record Replay(
            @Schema(description = "how many events will be sent again", examples = "1000")
            int events) {}

    @POST
    @Path("replays")
    @RolesAllowed(Role.ADMINISTRATOR)
    @ResponseStatus(202)
    @Operation(
            summary = "Send recorded events to Kafka again",
            description = "Consumers are idempotent: this fills an emptied copy and changes nothing in a full one.")
    public Replay replay(@NotNull @Valid Request request) {
        return new Replay(replaying.replay(request.topic()));
    }
}
