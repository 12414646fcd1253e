package org.lianxin.platform.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

/** The audit log, for those who watch over others; to read it is itself written down. */
@Path("/api/v1/audit-entries")
@Tag(name = "Audit")
@PersonalData
@RunOnVirtualThread
public class AuditResource {
    private static final int MAX_FILTER = 255;

    private final AuditList entries;
    private final OrganisationsOfRegion organisations;
    private final Caller caller;

    AuditResource(AuditList entries, OrganisationsOfRegion organisations, Caller caller) {
        this.entries = entries;
        this.organisations = organisations;
        this.caller = caller;
    }

    @Schema(name = "AuditEntry")
    public record View(
            UUID id,
            Instant occurredAt,

            @Schema(
                    description =
                            "the time is the beginning of a day: more would tell of somebody who is not to be known")
            boolean wholeDay,

            AuditEntry.Kind kind,
            AuditEntry.Outcome outcome,

            @Schema(description = "whose token it was; of a resident a keyed hash", examples = "u-4711")
            String subject,

            @Schema(examples = "91330100799655058B/S001", nullable = true) @Nullable
            String cadre,

            @Schema(examples = "supervisor") String roles,
            @Schema(nullable = true) @Nullable String org,
            @Schema(nullable = true) @Nullable String region,
            @Schema(examples = "VisitResource.release") String action,

            @Schema(examples = "POST /api/v1/visits/{id}/release")
            String request,

            @Schema(description = "ids in the path, and of what was created")
            List<String> things,

            @Schema(description = "how many rows a list showed", nullable = true) @Nullable
            Integer rows,

            @Schema(description = "why, as the caller said", nullable = true) @Nullable
            String reason,

            @Schema(description = "as in the log", nullable = true) @Nullable
            String trace,

            @Schema(description = "place in the chain; absent for the moment until it is sealed", nullable = true)
            @Nullable
            Long position) {
        static View of(AuditList.Line line) {
            var entry = line.entry();
            return new View(
                    entry.id(),
                    entry.occurredAt(),
                    entry.wholeDay(),
                    entry.kind(),
                    entry.outcome(),
                    entry.subject(),
                    entry.cadre(),
                    entry.roles(),
                    entry.org(),
                    entry.region(),
                    entry.action(),
                    entry.request(),
                    entry.things(),
                    entry.rows(),
                    entry.reason(),
                    entry.trace(),
                    line.position());
        }
    }

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.INSPECTOR})
    @Operation(
            summary = "Who has changed what, and who has read what of a person, newest first",
            description =
                    "An inspector sees what people of their region have done, an administrator everything; an entry names "
                            + "ids, never contents. Reading this list is written to it.")
    public Page<View> list(
            @Parameter(description = "whose token it was") @QueryParam("subject") @Nullable String subject,
            @Parameter(description = "ORG/STAFF of an official") @QueryParam("cadre") @Nullable String cadre,
            @Parameter(description = "id of what was read or changed") @QueryParam("thing") @Nullable String thing,
            @Parameter(description = "CHANGE or READ") @QueryParam("kind") @Nullable String kind,
            @BeanParam PageQuery query) {
        var region = caller.has(Role.ADMINISTRATOR) ? null : caller.region();
        var choice = QueryValue.choice("kind", kind, AuditEntry.Kind.class);
        var lines = entries.find(new AuditList.Query(
                region,
                region == null ? List.of() : organisations.in(region),
                bounded("subject", subject),
                QueryValue.code("cadre", cadre),
                bounded("thing", thing),
                choice == null ? null : choice.name(),
                query.after(1).stream().map(UUID::fromString).findFirst().orElse(null),
                query.fetch()));
        return Page.of(lines, query, line -> List.of(line.entry().id().toString()))
                .map(View::of);
    }

    private static @Nullable String bounded(String parameter, @Nullable String value) {
        if (value != null && (value.isBlank() || value.length() > MAX_FILTER)) {
            throw Problem.invalid(parameter, "wrong-type");
        }
        return value;
    }
}
