package org.lianxin.assignment.community;

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

@Path("/api/v1/communities/import")
@RunOnVirtualThread
@Tag(name = "communities")
class CommunityImportResource {

    private final Uploading uploading;

    CommunityImportResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Consumes({Upload.CSV, Upload.XLSX})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Take in a list of communities",
            description =
                    "CSV (UTF-8 or GB18030) or XLSX with a header row; columns code, name, street, district, city, province and, as"
                            + " needed, kind and region (the 12-digit code a work unit lies in), or their Chinese names. Each row gets"
                            + " its own verdict; the same file again changes nothing. Large files are answered 202: ask at Location.")
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
                                            examples = @ExampleObject(name = "two communities", value = """
                                                                    code,name,street,district,city,province
                                                                    330102001051,清波门社区,清波街道,上城区,杭州市,浙江省
                                                                    330102001052,劳动路社区,清波街道,上城区,杭州市,浙江省
                                                                    """)))
                    InputStream file,
            @Valid @BeanParam Upload upload,
            UriInfo uri,
            HttpHeaders headers) {
        return uploading.upload(CommunityIntake.REGISTER, file, upload, uri, headers);
    }
}
