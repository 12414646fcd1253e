package org.lianxin.assignment.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.imports.ImportView;
import org.lianxin.platform.imports.Upload;
import org.lianxin.platform.imports.Uploading;
import org.lianxin.platform.web.Role;

@Path("/api/v1/organisations/import")
@RunOnVirtualThread
@Tag(name = "organisations")
class OrganisationImportResource {

    private final Uploading uploading;

    OrganisationImportResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Consumes({Upload.CSV, Upload.XLSX})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Take in a list of organisations",
            description =
                    "CSV (UTF-8 or GB18030) or XLSX with a header row; columns org, name, region and, as needed, parent, or their Chinese"
                            + " names. A parent may stand anywhere in the list or in the register. Each row gets its own verdict; the"
                            + " same file again changes nothing. Large files are answered 202: ask at Location.")
    @APIResponse(
            responseCode = "200",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted; ask at Location how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> takeIn(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Upload.CSV,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "two organisations", value = """
                                                                    org,name,region,parent
                                                                    11330102MB1234561M,上城区人民政府,330102,
                                                                    11330102MB1234567B,上城区清波街道办事处,330102001,11330102MB1234561M
                                                                    """)))
                    InputStream file,
            @Valid @BeanParam Upload upload,
            UriInfo uri,
            HttpHeaders headers) {
        return uploading.upload(OrganisationIntake.REGISTER, file, upload, uri, headers);
    }
}
