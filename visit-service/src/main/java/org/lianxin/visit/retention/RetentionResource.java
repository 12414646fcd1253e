package org.lianxin.visit.retention;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/retention-rules")
@RunOnVirtualThread
@Tag(name = "privacy", description = "How long personal data are kept, and what residents may ask for")
class RetentionResource {
    private final RetentionRules rules;
    private final ErasureCounts counts;

    RetentionResource(RetentionRules rules, ErasureCounts counts) {
        this.rules = rules;
        this.counts = counts;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "How long what is kept, with the rules of before and those to come")
    public List<RetentionView> all() {
        return rules.all();
    }

    @POST
    @Path("{subject}/periods")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = RetentionView.class, responseCode = "201", responseDescription = "Set")
    @Operation(summary = "Another period for a subject, from a day on")
    public RestResponse<RetentionView> set(@RestPath String subject, @Valid @NotNull RetentionChange change) {
        return RestResponse.ResponseBuilder.<RetentionView>created(URI.create("/api/v1/retention-rules"))
                .entity(rules.set(subject, change))
                .build();
    }

    @GET
    @Path("erasures")
    @RolesAllowed({Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "How much was erased, by day and subject, newest first")
    public Page<ErasureCount.View> erasures(@BeanParam PageQuery page) {
        return counts.newest(page);
    }
}
