package org.lianxin.visit.promise;

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
@Path("/api/v1/promises")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "promises", description = "What officials owe residents, until when, and whether it was kept")
class PromiseResource {
    private final MakingPromise making;
    private final SeeingPromises seeing;
    private final OwingPromise owing;
    private final CheckingPromise checking;

    PromiseResource(MakingPromise making, SeeingPromises seeing, OwingPromise owing, CheckingPromise checking) {
        this.making = making;
        this.seeing = seeing;
        this.owing = owing;
        this.checking = checking;
    }

    @POST
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = PromiseView.class, responseCode = "201", responseDescription = "Promised")
    @Operation(summary = "Promise something; the answer holds the household's code, once")
    public RestResponse<PromiseView> make(@Valid @NotNull NewPromise promise) {
        var made = making.make(promise);
        return RestResponse.ResponseBuilder.<PromiseView>created(URI.create("/api/v1/promises/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Promises in the caller's scope, the next day due first")
    public Page<PromiseView> list(@BeanParam PromiseQuery query, @BeanParam PageQuery page) {
        return seeing.list(query, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "One promise")
    public PromiseView get(@RestPath UUID id) {
        return seeing.one(id);
    }

    @POST
    @Path("{id}/fulfilment")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Say that it is done; the resident has the word")
    public PromiseView report(@RestPath UUID id) {
        return owing.report(id);
    }

    @POST
    @Path("{id}/new-date")
    @RolesAllowed(Role.CADRE)
    @Operation(summary = "Ask the resident for another day; the old one holds until they agree")
    public PromiseView offer(@RestPath UUID id, @Valid @NotNull NewDate date) {
        return owing.offer(id, date);
    }

    @POST
    @Path("{id}/independent-check")
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(summary = "Say in the resident's place whether it was done")
    public PromiseView check(@RestPath UUID id, @Valid @NotNull PromiseCheck check) {
        return checking.check(id, check);
    }
}
