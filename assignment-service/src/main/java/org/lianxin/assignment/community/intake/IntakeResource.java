package org.lianxin.assignment.community.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianxin.assignment.community.intake.TakingInCommunities.Wish;
import org.lianxin.platform.web.Role;

@Path("/api/v1/communities/import")
@RunOnVirtualThread
@Tag(name = "communities")
class IntakeResource {

    private final TakingInCommunities takingIn;

    IntakeResource(TakingInCommunities takingIn) {
        this.takingIn = takingIn;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Take in a list of communities",
            description =
                    "CSV in UTF-8 with a header row; columns code, name, street, district, city, province and, as needed, kind"
                            + " and region (the 12-digit code a work unit lies in). Each row gets its own verdict; the same file again changes"
                            + " nothing.")
    public IntakeReport takeIn(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "two communities", value = """
                                                                    code,name,street,district,city,province
                                                                    330102001051,清波门社区,清波街道,上城区,杭州市,浙江省
                                                                    330102001052,劳动路社区,清波街道,上城区,杭州市,浙江省
                                                                    """)))
                    InputStream file,
            @RestQuery @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun,
            @RestQuery @DefaultValue("false") @Pattern(regexp = "true|false") String verbose,
            HttpHeaders headers) {
        var words = Words.in(headers.getAcceptableLanguages());
        return takingIn.takeIn(file, new Wish(Boolean.parseBoolean(dryRun), Boolean.parseBoolean(verbose), words));
    }
}
