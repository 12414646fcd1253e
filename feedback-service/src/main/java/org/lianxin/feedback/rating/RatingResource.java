package org.lianxin.feedback.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/ratings")
@RunOnVirtualThread
@Tag(name = "Ratings", description = "Residents' judgements, and what is done about bad ones")
class RatingResource {

    private final RatingsInScope ratings;
    private final RatingSteps steps;
    private final LookingIntoRating looking;
    private final DecidingExclusion deciding;
    private final CallingBack calling;

    RatingResource(
            RatingsInScope ratings,
            RatingSteps steps,
            LookingIntoRating looking,
            DecidingExclusion deciding,
            CallingBack calling) {
        this.ratings = ratings;
        this.steps = steps;
        this.looking = looking;
        this.deciding = deciding;
        this.calling = calling;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(
            summary = "List ratings, newest first",
            description = "A cadre sees the grades of their own work, not the words.")
    public Page<RatingView> list(@BeanParam RatingFilter filter, @BeanParam PageQuery page) {
        return ratings.page(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Read a rating")
    public RatingView get(@RestPath UUID id) {
        return ratings.view(ratings.toRead(id));
    }

    @GET
    @Path("{id}/steps")
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Read what was done about a bad rating")
    public List<RatingStepView> steps(@RestPath UUID id) {
        return steps.of(ratings.toRead(id));
    }

    @POST
    @Path("{id}/steps")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Take the next step with a bad rating")
    public RatingView step(@RestPath UUID id, @NotNull @Valid NewStep step) {
        return ratings.view(looking.step(id, step));
    }

    @GET
    @Path("{id}/call-backs")
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Attempts to come back to whoever judged")
    public List<CallBackView> callBacks(@RestPath UUID id) {
        return calling.read(id);
    }

    @POST
    @Path("{id}/call-backs")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Note an attempt to come back to whoever judged",
            description =
                    "CALLED_BACK is reached once somebody was reached, or called in vain on three days. Who did not give their name finds a message.")
    public List<CallBackView> callBack(@RestPath UUID id, @NotNull @Valid NewCallBack made) {
        return calling.call(id, made);
    }

    @POST
    @Path("{id}/exclusion")
    @RolesAllowed(Role.INSPECTOR)
    @Operation(
            summary = "Decide whether the rating counts",
            description = "Only while it is in EXCLUSION_REVIEW, once, by somebody who is not scored by it.")
    public RatingView decide(@RestPath UUID id, @NotNull @Valid ExclusionDecision decision) {
        return ratings.view(deciding.decide(id, decision));
    }

    @NoPersonalData
    @GET
    @Path("exclusion-rate")
    @PermitAll // it is published, so that exclusion cannot become a habit
    @Operation(summary = "Read how often ratings are excluded, over all ratings but those of sealed matters")
    public ExclusionRate exclusionRate() {
        return ratings.exclusionRate();
    }
}
