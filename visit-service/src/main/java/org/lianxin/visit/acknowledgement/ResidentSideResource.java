package org.lianxin.visit.acknowledgement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.visit.CallingVisitor;

@PersonalData
@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "acknowledgements")
class ResidentSideResource {
    private final Records records;
    private final CallingBack callingBack;
    private final Slips slips;
    private final SlipPages pages;
    private final CallingVisitor calling;

    ResidentSideResource(
            Records records, CallingBack callingBack, Slips slips, SlipPages pages, CallingVisitor calling) {
        this.records = records;
        this.callingBack = callingBack;
        this.slips = slips;
        this.pages = pages;
        this.calling = calling;
    }

    @POST
    @Path("{id}/slip")
    @RolesAllowed(Role.CADRE)
    @Operation(
            summary = "The slip for the household: number, code, link and QR picture",
            description =
                    "Without the code a new one is made, for a slip that was lost; only who made the visit, while an answer is awaited")
    public Slip slip(@RestPath UUID id, @Valid @NotNull SlipRequest request) {
        return slips.of(id, request.acknowledgementCode(), calling.official());
    }

    @POST
    @Path("{id}/printed-slip")
    @RolesAllowed(Role.CADRE)
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The same as a page to print, in large type, Chinese and English")
    public RestResponse<String> printedSlip(@RestPath UUID id, @Valid @NotNull SlipRequest request) {
        return pages.printed(slips.of(id, request.acknowledgementCode(), calling.official()));
    }

    @GET
    @Path("{id}/record")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "The record of a visit exactly as the household reads it with its code")
    public VisitRecord record(@RestPath UUID id) {
        return records.seen(id);
    }

    @POST
    @Path("{id}/call-back")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER})
    @Operation(
            summary =
                    "Write down what the household said on the phone; never by who made the visit or works under them")
    public VisitReceipt callBack(@RestPath UUID id, @Valid @NotNull CallBack callBack) {
        return callingBack.answered(id, callBack, calling.anyStaff());
    }
}
