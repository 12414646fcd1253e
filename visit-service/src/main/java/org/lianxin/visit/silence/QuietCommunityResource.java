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
@Path("/api/v1/quiet-communities")
@RunOnVirtualThread
@Tag(name = "silence", description = "Who has not been heard for too long")
class QuietCommunityResource {
    private final ListingQuiet listing;
    private final QuietRules rules;

    QuietCommunityResource(ListingQuiet listing, QuietRules rules) {
        this.listing = listing;
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(
            summary =
                    "Communities with suspiciously few needs and matters for their households and peers, quietest first")
    public Page<QuietCommunityView> list(@BeanParam PageQuery page) {
        return listing.list(page);
    }

    @GET
    @Path("rules")
    @RolesAllowed({Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "By which rules communities count as quiet, past and future ones too")
    public Page<QuietRuleView> rules(@BeanParam PageQuery page) {
        return Page.of(rules.page(page), page, rule -> List.of(rule.id().toString()))
                .map(QuietRuleView::of);
    }

    @POST
    @Path("rules")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(
            value = QuietRuleView.class,
            responseCode = "201",
            responseDescription = "Drafted; holds from its first day on")
    @Operation(summary = "Draft a rule for days to come (Idempotency-Key makes it safe to repeat)")
    public RestResponse<QuietRuleView> draft(@Valid @NotNull NewQuietRule draft) {
        return RestResponse.ResponseBuilder.<QuietRuleView>created(URI.create("/api/v1/quiet-communities/rules"))
                .entity(rules.draft(draft))
                .build();
    }
}
