package org.lianxin.assignment.community;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/communities")
@RunOnVirtualThread
@Tag(name = "communities")
class CommunityResource {

    private final Communities communities;
    private final RegisteringCommunity registering;
    private final ClosingCommunity closing;

    CommunityResource(Communities communities, RegisteringCommunity registering, ClosingCommunity closing) {
        this.communities = communities;
        this.registering = registering;
        this.closing = closing;
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Register a single community, or replace it (If-Match), as when it is renamed")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = CommunityView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(schema = @Schema(implementation = CommunityView.class)))
    public RestResponse<CommunityView> register(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code,
            @Valid @NotNull CommunityChange wish,
            UriInfo uri) {
        return registering.register(code, wish).answer(uri, CommunityView::of);
    }

    @POST
    @Path("{code}/closure")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "End the use of a code (If-Match): merged, renumbered or dissolved",
            description =
                    "Refused while an assignment reaches beyond that day; none can be made that does. The same again"
                            + " changes nothing.")
    public CommunityView close(
            @RestPath @Pattern(regexp = CommunityCode.PATTERN) String code, @Valid @NotNull NewClosure wish) {
        return CommunityView.of(closing.close(code, wish));
    }

    @DELETE
    @Path("{code}/closure")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Take a closure back that was a mistake (If-Match)")
    public CommunityView reopen(@RestPath @Pattern(regexp = CommunityCode.PATTERN) String code) {
        return CommunityView.of(closing.reopen(code));
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
    @Operation(summary = "Communities, by region and kind; found by name, pinyin, first letters or code")
    public Page<CommunityView> list(@Valid @BeanParam CommunityQuery asked, @BeanParam PageQuery page) {
        return Page.of(communities.list(asked, page), page, row -> List.of(row.region(), row.code()))
                .map(CommunityView::of);
    }
}
