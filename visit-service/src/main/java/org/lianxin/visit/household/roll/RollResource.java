package org.lianxin.visit.household.roll;

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

@Path("/api/v1/households")
@RunOnVirtualThread
@Tag(name = "households", description = "Who lives here, and how vulnerable they are")
class RollResource {
    private final Uploading uploading;

    RollResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Path("import")
    @Consumes({Upload.CSV, Upload.XLSX})
    @RolesAllowed(Role.SUPERVISOR)
    @Operation(
            summary = "Take in a list of households, a row for each person",
            description =
                    "CSV (UTF-8 or GB18030) or XLSX with a header row; columns community, number (of the household in the"
                            + " community's own list), person (1, 2, … in the household), address (on one row of the household at least),"
                            + " name, relation and, as needed, risk, riskReasons, livesHereSince, identityNumber, phone, groups, since, or"
                            + " their Chinese names. A household is registered as a whole or not at all; one that is registered already is"
                            + " not changed. The same file again changes nothing. Large files are answered 202: ask at Location.")
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
                                            examples = @ExampleObject(name = "one household", value = """
                                                                    community,number,person,address,name,relation,groups,phone
                                                                    330102001051,0012,1,清波街道12号401,王小明,户主,ELDERLY_ALONE,13805710000
                                                                    330102001051,0012,2,,李小红,配偶,,
                                                                    """)))
                    InputStream file,
            @Valid @BeanParam Upload upload,
            UriInfo uri,
            HttpHeaders headers) {
        return uploading.upload(HouseholdIntake.REGISTER, file, upload, uri, headers);
    }
}
