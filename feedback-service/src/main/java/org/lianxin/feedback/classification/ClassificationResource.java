package org.lianxin.feedback.classification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MatterView;
import org.lianxin.feedback.matter.MatterViews;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Classification")
class ClassificationResource {

    private final ClassifyingMatter classifying;
    private final LocatingMatter locating;
    private final MatterViews views;

    ClassificationResource(ClassifyingMatter classifying, LocatingMatter locating, MatterViews views) {
        this.classifying = classifying;
        this.locating = locating;
        this.views = views;
    }

    @PUT
    @Path("category")
    @RolesAllowed({Role.CADRE, Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Decide what the matter is about")
    public MatterView classify(@RestPath UUID id, @NotNull @Valid Classification decision) {
        return views.of(classifying.classify(id, decision));
    }

    @PUT
    @Path("community")
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Decide which community it concerns",
            description =
                    "While nobody works on it. What was only received goes to whoever answers for the community today.")
    public MatterView locate(@RestPath UUID id, @NotNull @Valid Location place) {
        return views.of(locating.locate(id, place));
    }
}
