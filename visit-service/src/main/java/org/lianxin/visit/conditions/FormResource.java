package org.lianxin.visit.conditions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.web.Role;

@NoPersonalData
@Path("/api/v1/condition-forms")
@RunOnVirtualThread
@Tag(name = "living conditions", description = "How households live, by versioned forms")
class FormResource {
    private final PublishingForms publishing;

    FormResource(PublishingForms publishing) {
        this.publishing = publishing;
    }

    @GET
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "All forms and versions with their burden")
    public List<FormView> all() {
        return publishing.all();
    }

    @GET
    @Path("{form}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "The version to be used today, whole")
    public FormView today(@RestPath String form) {
        return publishing.today(form);
    }

    @GET
    @Path("{form}/versions/{number}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR, Role.ADMINISTRATOR})
    @Operation(summary = "One version, whole: what old answers are read with")
    public FormView version(@RestPath String form, @RestPath int number) {
        return publishing.version(form, number);
    }

    @POST
    @Path("{form}/versions")
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = FormView.class, responseCode = "201", responseDescription = "Published")
    @Operation(summary = "Publish a version; one that asks more than the version before must say why")
    public RestResponse<FormView> publish(@RestPath String form, @Valid @NotNull NewFormVersion version) {
        var published = publishing.publish(form, version);
        return RestResponse.ResponseBuilder.<FormView>created(
                        URI.create("/api/v1/condition-forms/" + form + "/versions/" + published.version()))
                .entity(published)
                .build();
    }
}
