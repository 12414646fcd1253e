package org.lianxin.visit.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scopes;

@Path("/api/v1/due-contacts")
@RunOnVirtualThread
@Tag(name = "due contacts", description = "Contacts owed to households by a day")
class DueContactResource {
    private final DueContacts dueContacts;
    private final Scopes scopes;

    DueContactResource(DueContacts dueContacts, Scopes scopes) {
        this.dueContacts = dueContacts;
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
}
