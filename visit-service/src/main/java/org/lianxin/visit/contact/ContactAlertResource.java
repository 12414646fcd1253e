package org.lianxin.visit.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scopes;

@NoPersonalData
@Path("/api/v1/contact-alerts")
@RunOnVirtualThread
@Tag(name = "due contacts", description = "Contacts owed to households by a day")
class ContactAlertResource {
    private final DueContacts dueContacts;
    private final Scopes scopes;
    private final Clock clock;

    ContactAlertResource(DueContacts dueContacts, Scopes scopes, Clock clock) {
        this.dueContacts = dueContacts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Why a contact is on the supervisor's list. */
    enum Kind {
        /** A contact was missed and the household has not been heard since. */
        OVERDUE,
        /** Nobody answers for its community today. */
        NOBODY_RESPONSIBLE
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            summary =
                    "The supervisor's list: households that wait since a missed contact, longest first, or that nobody answers for")
    public Page<DueContactView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = Kind.class, defaultValue = "OVERDUE")) @Nullable
                    String kind,
            @RestQuery @Size(max = 18) @Nullable String community,
            @BeanParam PageQuery page) {
        var filter = Filter.within(scopes.ofCaller()).with("community", community);
        return switch (Objects.requireNonNullElse(QueryValue.choice("kind", kind, Kind.class), Kind.OVERDUE)) {
            case OVERDUE ->
                Page.of(
                                dueContacts.overdue(filter, page),
                                page,
                                due -> List.of(
                                        String.valueOf(due.overdueSince()),
                                        due.id().toString()))
                        .map(DueContactView::of);
            case NOBODY_RESPONSIBLE ->
                Page.of(
                                dueContacts.ofNobody(filter, LocalDate.now(clock), page),
                                page,
                                due -> List.of(due.dueOn().toString(), due.id().toString()))
                        .map(DueContactView::of);
        };
    }
}
