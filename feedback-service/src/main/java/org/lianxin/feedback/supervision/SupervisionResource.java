package org.lianxin.feedback.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.Level;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/supervisions")
@RunOnVirtualThread
@Tag(name = "Supervision", description = "What ran out of time and was handed up")
class SupervisionResource {

    private final SupervisionsInScope supervisions;

    SupervisionResource(SupervisionsInScope supervisions) {
        this.supervisions = supervisions;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "List what was handed up, oldest first")
    public Page<SupervisionView> list(
            @QueryParam("open") @Nullable String open,
            @QueryParam("level") @Nullable String level,
            @BeanParam PageQuery page) {
        return supervisions.page(QueryValue.flag("open", open), QueryValue.choice("level", level, Level.class), page);
    }
}
