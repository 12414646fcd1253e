package org.lianxin.evaluation.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

/** Where the fact of an assessment leads; the assessed does not get there. */
@PersonalData
@Path("/api/v1/assessments")
@RunOnVirtualThread
@Tag(name = "Assessments")
class AssessmentRecordResource {
    private final Assessments assessments;
    private final PeriodsInScope periods;

    AssessmentRecordResource(Assessments assessments, PeriodsInScope periods) {
        this.assessments = assessments;
        this.periods = periods;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "Open the assessment behind a fact")
    public AssessmentView get(@RestPath UUID id) {
        var assessment = assessments.require(id);
        periods.covered(assessment.period());
        return assessment.view();
    }
}
