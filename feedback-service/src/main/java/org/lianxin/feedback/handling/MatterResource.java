package org.lianxin.feedback.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MatterFilter;
import org.lianxin.feedback.matter.MatterSummary;
import org.lianxin.feedback.matter.MatterView;
import org.lianxin.feedback.matter.MatterViews;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/matters")
@RunOnVirtualThread
@Tag(name = "Handling", description = "What staff see and do")
class MatterResource {

    private final MattersInScope matters;
    private final MatterViews views;

    MatterResource(MattersInScope matters, MatterViews views) {
        this.matters = matters;
        this.views = views;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(
            summary = "List matters, newest first",
            description =
                    "A cadre sees their own, supervisors and petition officers those of their region or organisation, "
                            + "inspectors the sealed ones.")
    public Page<MatterSummary> list(@Valid @BeanParam MatterFilter filter, @BeanParam PageQuery page) {
        return matters.page(filter, page).map(MatterSummary::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR, Role.ASSESSOR})
    @Operation(
            summary = "Read a matter with its clocks and its conversation",
            description = "Those who assess see what became of it, without what was said.")
    public MatterView get(@RestPath UUID id) {
        return views.of(matters.toRead(id));
    }
}
