package org.lianxin.visit.aid.recheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/help-rechecks")
@RunOnVirtualThread
@Cache(noStore = true)
@Tag(name = "help re-checks", description = "Lasting help is looked at again")
class RecheckResource {
    private final Rechecking rechecking;

    RecheckResource(Rechecking rechecking) {
        this.rechecking = rechecking;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Re-checks owed in the caller's scope, the next day due first; overdue=true for those past it")
    public Page<RecheckView> list(
            @RestQuery @Nullable String community,
            @RestQuery @Parameter(description = "Only those whose day has passed") @Nullable String overdue,
            @BeanParam PageQuery page) {
        return rechecking.owed(QueryValue.code("community", community), QueryValue.flag("overdue", overdue), page);
    }

    @POST
    @Path("{id}/result")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Record what the re-check found; unless the help ends, the next one is owed")
    public RecheckView record(@RestPath UUID id, @Valid @NotNull RecheckResult result) {
        return rechecking.record(id, result);
    }
}
