package org.lianxin.feedback.past;

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

@Path("/api/v1/past-matters")
@RunOnVirtualThread
@Tag(name = "Past matters", description = "Taken over from another system")
class PastMatterResource {

    private final Uploading uploading;

    PastMatterResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Path("import")
    @Consumes({Upload.NDJSON, Upload.CSV, Upload.XLSX})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Take over matters of former years",
            description =
                    "NDJSON, CSV or XLSX; id, subject, text and submittedAt are needed; reply and repliedAt, kind, channel, community,"
                            + " region, category, about and source may be there. Texts stay as they are. They start no clock, can be opened"
                            + " by no code and are told to nobody. What is known already stays as it is. Large files are answered 202.")
    @APIResponse(
            responseCode = "200",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted; ask at Location how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> takeOver(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Upload.NDJSON,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "one", value = """
                                                                    {"id":"7","subject":"路灯坏了","text":"三号楼前","submittedAt":"2019-02-28T11:25:05+08:00","reply":"已修好","repliedAt":"2019-03-01T09:00:00+08:00"}
                                                                    """)))
                    InputStream file,
            @Valid @BeanParam Upload upload,
            UriInfo uri,
            HttpHeaders headers) {
        return uploading.upload(PastMatterIntake.REGISTER, file, upload, uri, headers);
    }
}
