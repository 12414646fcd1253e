package org.lianxin.evaluation.scorecard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.evaluation.period.PeriodView;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/periods")
@RunOnVirtualThread
@Tag(name = "Periods")
class ComputationResource {
    private final ComputingScorecards computing;
    private final PublishingScorecards publishing;
    private final ReadingScorecards reading;

    ComputationResource(ComputingScorecards computing, PublishingScorecards publishing, ReadingScorecards reading) {
        this.computing = computing;
        this.publishing = publishing;
        this.reading = reading;
    }

    @POST
    @Path("{period}/computation")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Compute a frozen period; again on a computed one gives bit-identical scores")
    public PeriodView compute(@RestPath UUID period) {
        return PeriodView.of(computing.compute(period));
    }

    @POST
    @Path("{period}/publication")
    @RolesAllowed(Role.ASSESSOR)
    @Operation(summary = "Make the scorecards of a reviewed period final")
    public PeriodView publish(@RestPath UUID period) {
        return PeriodView.of(publishing.publish(period));
    }

    @GET
    @Path("{period}/digest")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "Hash over all scorecards, to compare one computation with another")
    public DigestView digest(@RestPath UUID period) {
        return reading.digest(period);
    }
}
