package org.lianxin.visit.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/reception-prompts")
@RunOnVirtualThread
@Tag(name = "reception rules", description = "How often officials receive residents, and how: data, by region")
class ReceptionPromptResource {
    private final Prompts prompts;
    private final Caller caller;

    ReceptionPromptResource(Prompts prompts, Caller caller) {
        this.prompts = prompts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(
            summary =
                    "Who has published fewer reception days than the rule asks for, while there is time: cadres see their own")
    public Page<PromptView> list(
            @RestQuery @Parameter(schema = @Schema(implementation = Holder.class, defaultValue = "CADRE")) @Nullable
                    String holder,
            @BeanParam PageQuery page) {
        var chosen = Objects.requireNonNullElse(QueryValue.choice("holder", holder, Holder.class), Holder.CADRE);
        var rows = caller.has(Role.SUPERVISOR)
                ? prompts.missing(chosen, null, caller.region(), page)
                : prompts.missing(chosen, caller.cadre(), null, page);
        return Page.of(rows, page, row -> List.of(row.place())).map(Prompts.Row::prompt);
    }
}
