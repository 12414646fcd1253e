package org.lianxin.visit.silence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/silence-weights")
@RunOnVirtualThread
@Tag(name = "silence", description = "Who has not been heard for too long")
class SilenceWeightResource {
    private final WeighingSilence weighing;

    SilenceWeightResource(WeighingSilence weighing) {
        this.weighing = weighing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.ADMINISTRATOR})
    @Operation(summary = "What the silence list is ranked by, past and future weights too")
    public Page<SilenceWeightView> list(@BeanParam PageQuery page) {
        return Page.of(weighing.page(page), page, weight -> List.of(weight.id().toString()))
                .map(SilenceWeightView::of);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(
            value = SilenceWeightView.class,
            responseCode = "201",
            responseDescription = "Drafted; holds from its first day on")
    @Operation(summary = "Draft a weight for days to come (Idempotency-Key makes it safe to repeat)")
    public RestResponse<SilenceWeightView> draft(@Valid @NotNull NewSilenceWeight draft) {
        return RestResponse.ResponseBuilder.<SilenceWeightView>created(URI.create("/api/v1/silence-weights"))
                .entity(weighing.draft(draft))
                .build();
    }
}
