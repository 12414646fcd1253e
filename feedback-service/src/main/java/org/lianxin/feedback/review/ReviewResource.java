package org.lianxin.feedback.review;

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
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Review", description = "Petitions: review and re-review of the answer")
class ReviewResource {

    private final GivingOpinion giving;

    ReviewResource(GivingOpinion giving) {
        this.giving = giving;
    }

    @GET
    @Path("reviews")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Reviews asked for, and what became of them")
    public List<ReviewView> list(@RestPath UUID id) {
        return giving.read(id);
    }

    @POST
    @Path("opinion")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Give the opinion that was asked for",
            description = "By somebody who did not answer, of another office. After a re-review the matter is final.")
    public List<ReviewView> give(@RestPath UUID id, @NotNull @Valid Opinion opinion) {
        return giving.give(id, opinion);
    }
}
