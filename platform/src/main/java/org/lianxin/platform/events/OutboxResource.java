package org.lianxin.platform.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

/** The outbox, for the operator. */
@Path("/api/v1/outbox")
@Tag(name = "Operation")
@RunOnVirtualThread
public class OutboxResource {
    private final ReplayingOutbox replaying;
    private final ListingOutbox listing;

    OutboxResource(ReplayingOutbox replaying, ListingOutbox listing) {
        this.replaying = replaying;
        this.listing = listing;
    }

    @Schema(name = "OutboxReplayRequest")
    public record Request(
            @Schema(description = "one topic; all without it", examples = "lianxin.visit", nullable = true)
            @Size(max = 100)
            @Pattern(regexp = "lianxin\\.[a-z-]+")
            @Nullable
            String topic,

            @Schema(description = "only these events, where a reconciliation found them missing", nullable = true)
            @Size(min = 1, max = 10_000)
            @Nullable
            List<@NotNull UUID> events) {}

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
        return new Replay(replaying.replay(request.topic(), request.events()));
    }

    @GET
    @Path("events")
    @Produces("text/csv")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "List what was recorded in a span of time, as id,type,topic,occurredAt",
            description =
                    "The half of a reconciliation that the producer knows: a consumer compares it with what arrived.")
    public StreamingOutput events(
            @Parameter(example = "2026-01-01T00:00:00+08:00") @RestQuery @Size(max = 40) @Nullable String from,
            @Parameter(example = "2026-07-01T00:00:00+08:00") @RestQuery @Size(max = 40) @Nullable String until) {
        var start = QueryValue.instant("from", from);
        var end = QueryValue.instant("until", until);
        return body -> listing.write(start, end, body);
    }
}
