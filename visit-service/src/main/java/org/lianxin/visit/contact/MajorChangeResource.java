package org.lianxin.visit.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.web.Role;

@Path("/api/v1/major-changes")
@RunOnVirtualThread
@Tag(name = "due contacts", description = "Contacts owed to households by a day")
class MajorChangeResource {
    private final ReportingMajorChange reporting;

    MajorChangeResource(ReportingMajorChange reporting) {
        this.reporting = reporting;
    }

    @POST
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(
            value = DueContactView.class,
            responseCode = "201",
            responseDescription = "Reported; this contact is due within a day")
    @Operation(summary = "Report a major change in a household; answers the contact that is due now")
    public RestResponse<DueContactView> report(@Valid @NotNull NewMajorChange change) {
        var due = reporting.report(change);
        return RestResponse.ResponseBuilder.<DueContactView>created(URI.create("/api/v1/due-contacts/" + due.id()))
                .entity(due)
                .build();
    }
}
