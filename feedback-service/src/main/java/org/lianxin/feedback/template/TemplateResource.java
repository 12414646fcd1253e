package org.lianxin.feedback.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/answer-templates")
@RunOnVirtualThread
@Tag(name = "Templates", description = "Texts an answer may begin with")
class TemplateResource {

    private final Templates templates;
    private final EditingTemplate editing;

    TemplateResource(Templates templates, EditingTemplate editing) {
        this.templates = templates;
        this.editing = editing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "Every template with its fields")
    public List<TemplateView> list() {
        return templates.all();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "Read a template")
    public TemplateView get(@RestPath String code) {
        return templates.require(code).view();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Write a template", description = "An existing one is changed with If-Match.")
    public TemplateView put(@RestPath String code, @NotNull @Valid TemplateChange words) {
        return editing.put(code, words);
    }
}
