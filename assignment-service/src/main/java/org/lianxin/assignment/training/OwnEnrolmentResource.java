package org.lianxin.assignment.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/training-enrolments")
@RunOnVirtualThread
@Tag(name = "training")
class OwnEnrolmentResource {

    private final Enrolments enrolments;
    private final Staff staff;

    OwnEnrolmentResource(Enrolments enrolments, Staff staff) {
        this.enrolments = enrolments;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "What the cadre who asks takes or took part in, newest first")
    public Page<EnrolmentView> list(@BeanParam PageQuery page) {
        return Page.of(
                        enrolments.ofCadre(staff.self(), page),
                        page,
                        row -> List.of(row.id().toString()))
                .map(EnrolmentView::of);
    }
}
