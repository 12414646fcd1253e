package org.lianxin.platform.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.lianxin.platform.imports.ImportView;
import org.lianxin.platform.imports.Upload;
import org.lianxin.platform.imports.Uploading;
import org.lianxin.platform.web.Role;

@Path("/api/v1/words/import")
@RunOnVirtualThread
class WordResource {
    private final Uploading uploading;

    WordResource(Uploading uploading) {
        this.uploading = uploading;
    }

    @POST
    @Consumes({Upload.CSV, Upload.XLSX})
    @RolesAllowed({Role.ADMINISTRATOR, Role.SUPERVISOR})
    public RestResponse<ImportView> takeIn(
            InputStream file, @BeanParam Upload upload, UriInfo uri, HttpHeaders headers) {
        return uploading.upload("words", file, upload, uri, headers);
    }
}
