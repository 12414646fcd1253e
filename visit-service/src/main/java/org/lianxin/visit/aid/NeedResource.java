package org.lianxin.visit.aid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/needs")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "needs", description = "What residents need, found in visits and matters")
class NeedResource {
    private final SeeingAid seeing;
    private final TakingUpNeed takingUp;
    private final RefusingNeed refusing;

    NeedResource(SeeingAid seeing, TakingUpNeed takingUp, RefusingNeed refusing) {
        this.seeing = seeing;
        this.takingUp = takingUp;
        this.refusing = refusing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Needs in the caller's scope, oldest first; overdue=true for those nobody decided on in time")
    public Page<NeedView> list(@Valid @BeanParam NeedQuery query, @BeanParam PageQuery page) {
        return seeing.needs(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One need")
    public NeedView get(@RestPath UUID id) {
        return seeing.need(id);
    }

    @POST
    @Path("{id}/help-case")
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = HelpCaseView.class, responseCode = "201", responseDescription = "Taken up")
    @Operation(summary = "Take the need up as a help case")
    public RestResponse<HelpCaseView> takeUp(@RestPath UUID id, @Valid @NotNull NewHelpCase helpCase) {
        var opened = takingUp.takeUp(id, helpCase);
        return RestResponse.ResponseBuilder.<HelpCaseView>created(URI.create("/api/v1/help-cases/" + opened.id()))
                .entity(opened)
                .build();
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Refuse the need with a reason")
    public NeedView refuse(@RestPath UUID id, @Valid @NotNull Refusal refusal) {
        return refusing.refuse(id, refusal);
    }
}
