package org.lianxin.feedback.classification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
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

@Path("/api/v1/categories")
@RunOnVirtualThread
@Tag(name = "Classification", description = "What matters are about, in three levels")
class CategoryResource {

    private final Categories categories;
    private final Uploading uploading;

    CategoryResource(Categories categories, Uploading uploading) {
        this.categories = categories;
        this.uploading = uploading;
    }

    @GET
    @PermitAll // a portal shows it to whoever wants to raise something
    @Operation(summary = "The whole classification")
    public List<CategoryView> list() {
        return categories.all().stream().map(Category::view).toList();
    }

    @POST
    @Path("import")
    @Consumes({Upload.CSV, Upload.XLSX})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Take in the classification an office uses",
            description =
                    "CSV (UTF-8 or GB18030) or XLSX with the columns level1, level2, level3 (一级, 二级, 三级). Nothing is removed.")
    @APIResponse(
            responseCode = "200",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> takeIn(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Upload.CSV,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "two", value = """
                                                                    level1,level2,level3
                                                                    社区生活,公共设施,路灯照明
                                                                    社区生活,环境卫生,垃圾清运
                                                                    """)))
                    InputStream file,
            @Valid @BeanParam Upload upload,
            UriInfo uri,
            HttpHeaders headers) {
        return uploading.upload(CategoryIntake.REGISTER, file, upload, uri, headers);
    }
}
