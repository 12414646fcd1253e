package org.lianxin.visit.contact;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

@PersonalData
@Path("/api/v1/due-contacts")
@RunOnVirtualThread
@Tag(name = "due contacts", description = "Contacts owed to households by a day")
class DueContactResource {
    private final DueContacts dueContacts;
    private final Snoozing snoozing;
    private final Scopes scopes;

    DueContactResource(DueContacts dueContacts, Snoozing snoozing, Scopes scopes) {
        this.dueContacts = dueContacts;
        this.snoozing = snoozing;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Due contacts in the caller's scope, soonest first")
    public Page<DueContactView> list(@Valid @BeanParam DueContactQuery query, @BeanParam PageQuery page) {
        var rows = dueContacts.list(query.within(scopes.ofCaller()), page);
        return Page.of(
                        rows,
                        page,
                        due -> List.of(due.dueOn().toString(), due.id().toString()))
                .map(DueContactView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR, Role.INSPECTOR})
    @Operation(summary = "One due contact, also as the record behind a score")
    public DueContactView get(@RestPath UUID id) {
        var due = dueContacts.require(id);
        scopes.requireSeen(due.community(), "due-contact", id);
        return DueContactView.of(due);
    }

    @POST
    @Path("{id}/snoozes")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponseSchema(value = DueContactView.class, responseCode = "201", responseDescription = "Put off")
    @Operation(summary = "Put a contact off with a reason; beyond what its rule allows only a supervisor may")
    public RestResponse<DueContactView> snooze(@RestPath UUID id, @Valid @NotNull NewSnooze snooze) {
        return RestResponse.ResponseBuilder.<DueContactView>created(
                        URI.create("/api/v1/due-contacts/" + id + "/snoozes"))
                .entity(snoozing.snooze(id, snooze))
                .build();
    }

    @GET
    @Path("{id}/snoozes")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "How often the contact was put off, by whom and why")
    public List<SnoozeView> snoozes(@RestPath UUID id) {
        return snoozing.of(id);
    }
}
