package org.lianxin.platform.events;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

/** Events that could not be taken, for the operator. */
@Path("/api/v1/parked-events")
@Tag(name = "Operation")
@RunOnVirtualThread
public class ParkedEventResource {
    private final ParkedEvents parked;
    private final SettlingParkedEvents settling;

    ParkedEventResource(ParkedEvents parked, SettlingParkedEvents settling) {
        this.parked = parked;
        this.settling = settling;
    }

    @Schema(name = "ParkedEvent")
    public record View(
            long id,
            @Schema(examples = "lianxin.visit") String topic,
            String key,
            @Schema(description = "what failed") String reason,
            Instant parkedAt,

            @Schema(description = "the CloudEvents attributes, as JSON")
            String headers,

            @Schema(description = "the body as it came") String payload) {
        static View of(ParkedEvent event) {
            return new View(
                    event.id(),
                    event.topic(),
                    event.key(),
                    event.reason(),
                    event.parkedAt(),
                    event.headers(),
                    event.payloadText());
        }
    }

    @Schema(name = "ParkedEventDismissal")
    public record Dismissal(@NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "ParkedEventReplay")
    public record Replay(
            @Schema(description = "how many events of the key were taken", examples = "1")
            int taken) {}

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Events that could not be taken and what failed, oldest first")
    public Page<View> list(@BeanParam PageQuery query) {
        long after =
                query.after(1).stream().mapToLong(Long::parseLong).findFirst().orElse(0);
        List<ParkedEvent> rows = parked.waiting(after, query.fetch());
        return Page.of(rows, query, event -> List.of(Long.toString(event.id()))).map(View::of);
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Take the event now, with all that wait behind it, all or none")
    public Replay replay(@RestPath long id) {
        return new Replay(settling.replay(id));
    }

    @POST
    @Path("{id}/dismissal")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Give the event up for good, with a reason")
    public void dismiss(@RestPath long id, @NotNull @Valid Dismissal dismissal) {
        settling.dismiss(id, dismissal.reason());
    }
}
