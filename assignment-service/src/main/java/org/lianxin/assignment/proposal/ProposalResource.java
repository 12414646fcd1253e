package org.lianxin.assignment.proposal;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Regions;
import org.lianxin.assignment.register.Saying;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/proposals")
@RunOnVirtualThread
@Tag(name = "proposals")
class ProposalResource {

    private final Proposing proposing;
    private final Accepting accepting;
    private final DecidingProposals deciding;
    private final Proposals proposals;
    private final ReadingProposals reading;
    private final Regions regions;

    ProposalResource(
            Proposing proposing,
            Accepting accepting,
            DecidingProposals deciding,
            Proposals proposals,
            ReadingProposals reading,
            Regions regions) {
        this.proposing = proposing;
        this.accepting = accepting;
        this.deciding = deciding;
        this.proposals = proposals;
        this.reading = reading;
        this.regions = regions;
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Ask for a proposal that fills gaps and evens loads in a region (Idempotency-Key)")
    @APIResponse(
            responseCode = "202",
            description = "Being made; ask for it at its Location",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> propose(@Valid @NotNull NewProposal wish, UriInfo uri) {
        var id = proposing.propose(wish);
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, get(id))
                .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Proposals for regions within the caller's, the newest first")
    public Page<ProposalView> list(
            @RestQuery @Nullable @Pattern(regexp = "\\d{2,12}") String region,
            @RestQuery
                    @Nullable
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "QUEUED",
                                                "RUNNING",
                                                "READY",
                                                "SETTLED",
                                                "REJECTED",
                                                "EXPIRED",
                                                "SUPERSEDED",
                                                "FAILED"
                                            }))
                    String status,
            @BeanParam PageQuery page) {
        var asked = QueryValue.choice("status", status, ProposalStatus.class);
        return Page.of(
                        proposals.list(regions.visible(region), asked, page),
                        page,
                        one -> List.of(one.id().toString()))
                .map(reading::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "How far a proposal is, and how things are today, by the greedy answer and as proposed")
    public ProposalView get(@RestPath UUID id) {
        return reading.view(proposals.require(id));
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Every change proposed, with what it does and why, in the caller's language")
    public Page<ChangeView> changes(@RestPath UUID id, @Context HttpHeaders headers, @BeanParam PageQuery page) {
        proposals.require(id);
        var explaining = explaining(headers);
        var changes = Page.of(proposals.changes(id, page), page, change -> List.of(String.valueOf(change.number())));
        var bundles = reading.bundles(
                id,
                changes.items().stream().map(ProposedChange::bundle).distinct().toList());
        return changes.map(change -> explaining.view(change, requireNonNull(bundles.get(change.bundle()))));
    }

    @GET
    @Path("{id}/bundles")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "What can be accepted by itself, the most useful first, with what it alone improves")
    public Page<BundleView> bundles(@RestPath UUID id, @BeanParam PageQuery page) {
        proposals.require(id);
        return Page.of(reading.bundles(id, page), page, bundle -> List.of(String.valueOf(bundle.number())));
    }

    @GET
    @Path("{id}/cadres")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Before and after of every cadre considered")
    public Page<CadreView> cadres(@RestPath UUID id, @BeanParam PageQuery page) {
        proposals.require(id);
        return Page.of(reading.cadres(id, page), page, cadre -> List.of(cadre.cadre()));
    }

    @GET
    @Path("{id}/gaps")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMINISTRATOR, Role.ASSESSOR})
    @Operation(summary = "Communities for which no lead can be found within the rules, and why")
    public Page<GapView> gaps(@RestPath UUID id, @Context HttpHeaders headers, @BeanParam PageQuery page) {
        proposals.require(id);
        return Page.of(reading.gaps(id, explaining(headers), page), page, gap -> List.of(gap.community()));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            summary =
                    "Accept a proposal whole or in part; a verdict for each bundle, which is made whole or not at all")
    public List<BundleVerdict> accept(
            @RestPath UUID id, @Valid @NotNull Acceptance wish, @Context HttpHeaders headers) {
        var explaining = explaining(headers);
        return accepting.accept(id, wish).stream()
                .map(number -> verdict(number, proposals.bundle(id, number), explaining))
                .toList();
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Reject what is still open of a proposal, or call off one that is being made")
    public ProposalView reject(@RestPath UUID id, @Valid @NotNull Rejection rejection) {
        deciding.reject(id, rejection);
        return get(id);
    }

    private static BundleVerdict verdict(int number, List<ProposedChange> changes, Explaining explaining) {
        return new BundleVerdict(
                number,
                changes.getFirst().status(),
                explaining.obstacle(changes.getFirst()),
                changes.stream()
                        .map(ProposedChange::assignment)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Explaining explaining(HttpHeaders headers) {
        return new Explaining(Saying.of("proposals", headers), Saying.of("problems", headers));
    }
}
