package org.lianxin.visit.aid;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianxin.platform.audit.NoPersonalData;

@NoPersonalData
@Path("/api/v1/help-templates")
@RunOnVirtualThread
@Tag(name = "help templates", description = "The procedures of help")
class HelpTemplateResource {
    private final HelpCases helpCases;

    HelpTemplateResource(HelpCases helpCases) {
        this.helpCases = helpCases;
    }

    // Anonymous: what a procedure asks for and how long it may take is for everybody to know.
    @GET
    @PermitAll
    @Operation(summary = "Every procedure with its steps, clocks and papers")
    public List<HelpTemplateView> list() {
        return helpCases.templates().stream().map(HelpTemplateView::of).toList();
    }
}
