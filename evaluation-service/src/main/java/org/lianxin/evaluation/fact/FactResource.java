package org.lianxin.evaluation.fact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/facts")
@RunOnVirtualThread
@Tag(name = "Facts", description = "What scores are made of")
class FactResource {
    private final Facts facts;
    private final Caller caller;

    FactResource(Facts facts, Caller caller) {
        this.facts = facts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ASSESSOR, Role.INSPECTOR, Role.CADRE})
    @Operation(summary = "List facts, newest first; a cadre sees only their own")
    public Page<FactView> list(@Valid @BeanParam FactFilter filter, @Valid @BeanParam PageQuery page) {
        var rows = facts.matching(filter, FactScope.of(caller), page);
        return Page.of(rows, page, Facts::sortKey).map(FactView::of);
    }
}
