package org.lianxin.assignment.community;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@Path("/api/v1/communities")
@RunOnVirtualThread
@Tag(name = "communities")
class CommunityResource {

    private final Communities communities;

    CommunityResource(Communities communities) {
        this.communities = communities;
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.SUPERVISOR,
        Role.CADRE,
        Role.PETITION_OFFICER,
        Role.ASSESSOR,
        Role.INSPECTOR,
        Role.INTEGRATION
    })
    @Operation(summary = "One community")
    public CommunityView get(@RestPath @Pattern(regexp = CommunityCode.PATTERN) String code) {
        return CommunityView.of(communities.require(code));
    }

    @GET
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.SUPERVISOR,
        Role.CADRE,
        Role.PETITION_OFFICER,
        Role.ASSESSOR,
        Role.INSPECTOR,
        Role.INTEGRATION
    })
    @Operation(summary = "Communities, by region, kind and part of the name")
    public Page<CommunityView> list(@Valid @BeanParam CommunityQuery asked, @BeanParam PageQuery page) {
        return Page.of(communities.list(asked, page), page, row -> List.of(row.region(), row.code()))
                .map(CommunityView::of);
    }
}
