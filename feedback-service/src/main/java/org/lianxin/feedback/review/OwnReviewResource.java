package org.lianxin.feedback.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.audit.Untraced;

/** The petitioner's side of a review. */
@Untraced
@Path("/api/v1/tracked-matter")
@RunOnVirtualThread
@Tag(name = "Following")
class OwnReviewResource {

    private final RequestingReview requesting;

    OwnReviewResource(RequestingReview requesting) {
        this.requesting = requesting;
    }

    @GET
    @Path("reviews")
    @PermitAll // the code is the key
    @Operation(summary = "Reviews of one's petition")
    public List<ReviewView> list(@RestHeader(TrackedMatters.HEADER) @Nullable String code) {
        return requesting.read(code);
    }

    @POST
    @Path("reviews")
    @PermitAll // the code is the key
    @Operation(
            summary = "Ask for a review of the answer, or for a re-review",
            description = "Petitions only; within 30 days of the answer, or of the opinion.")
    public List<ReviewView> ask(
            @RestHeader(TrackedMatters.HEADER) @Nullable String code, @NotNull @Valid ReviewRequest request) {
        return requesting.ask(code, request);
    }
}
