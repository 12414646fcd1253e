package org.lianxin.feedback.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.audit.Untraced;

/** The rating of the one matter a tracking code opens. */
@Untraced
@Path("/api/v1/tracked-matter/rating")
@RunOnVirtualThread
@Tag(name = "Following")
class OwnRatingResource {

    private static final URI HERE = URI.create("/api/v1/tracked-matter/rating");

    private final GivingRating giving;
    private final ReadingOwnRating reading;

    OwnRatingResource(GivingRating giving, ReadingOwnRating reading) {
        this.giving = giving;
        this.reading = reading;
    }

    @POST
    @PermitAll // the code is the key
    @Operation(summary = "Judge how it was handled", description = "Once per matter, after the answer.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    public RestResponse<RatingView> rate(
            @RestHeader(TrackedMatters.HEADER) @Nullable String code, @NotNull @Valid NewRating rating) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, giving.give(code, rating))
                .location(HERE)
                .build();
    }

    @GET
    @PermitAll // the code is the key
    @Operation(summary = "Read one's rating")
    public RatingView get(@RestHeader(TrackedMatters.HEADER) @Nullable String code) {
        return reading.read(code);
    }
}
