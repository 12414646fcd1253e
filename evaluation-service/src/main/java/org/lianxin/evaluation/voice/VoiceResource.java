package org.lianxin.evaluation.voice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/ratings")
@RunOnVirtualThread
@Tag(name = "Residents", description = "What ratings did")
class VoiceResource {
    private final HearingResidents hearing;

    VoiceResource(HearingResidents hearing) {
        this.hearing = hearing;
    }

    @GET
    @Path("{rating}/effect")
    @RolesAllowed({Role.RESIDENT, Role.INTEGRATION})
    @Operation(
            summary = "See what a rating did: whether it counted, for how much, and what the community said",
            description =
                    "The id of the rating is known to who gave it. Small numbers are hidden, and no cadre's score is told.")
    public RatingEffect effect(@RestPath UUID rating) {
        return hearing.effect(rating);
    }
}
