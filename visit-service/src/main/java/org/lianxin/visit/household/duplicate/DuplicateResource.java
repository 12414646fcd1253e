package org.lianxin.visit.household.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/household-duplicates")
@RunOnVirtualThread
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class DuplicateResource {
    private final DecidingDuplicates deciding;

    DuplicateResource(DecidingDuplicates deciding) {
        this.deciding = deciding;
    }

    /** Where to look. */
    @Schema(name = "DuplicateSearch", examples = """
            {"community": "330102001051"}""")
    record Search(
            @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "330102001051")
            String community) {}

    /** What a search brought. */
    @Schema(name = "DuplicatesFound")
    record Found(
            @Schema(description = "Pairs that are new, or suggested for more reasons than before")
            int suggested) {}

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Households in the caller's scope that may be registered twice, the surest first")
    public Page<DuplicateView> open(@RestQuery @Size(max = 18) @Nullable String community, @BeanParam PageQuery page) {
        return deciding.open(community, page);
    }

    @POST
    @Path("searches")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Compare the names and addresses of a community now; by itself it happens within minutes")
    public Found search(@Valid @NotNull Search search) {
        return new Found(deciding.search(search.community()));
    }

    @POST
    @Path("{id}/dismissal")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "They are two households; not suggested again")
    public DuplicateView dismiss(@RestPath UUID id) {
        return deciding.dismiss(id);
    }
}
