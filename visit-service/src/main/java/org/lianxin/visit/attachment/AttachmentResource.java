package org.lianxin.visit.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.files.Files;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.visit.CallingVisitor;

@Path("/api/v1/visits")
@RunOnVirtualThread
@Cache(noStore = true)
@PersonalData
@Tag(name = "visits")
class AttachmentResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final String ANY = "application/octet-stream";

    private final Attaching attaching;
    private final SeeingAttachments seeing;
    private final RemovingAttachment removing;
    private final Files files;
    private final CallingVisitor calling;

    AttachmentResource(
            Attaching attaching,
            SeeingAttachments seeing,
            RemovingAttachment removing,
            Files files,
            CallingVisitor calling) {
        this.attaching = attaching;
        this.seeing = seeing;
        this.removing = removing;
        this.files = files;
        this.calling = calling;
    }

    @PUT
    @Path("{id}/attachments/{attachment}")
    @Consumes({JPEG, PNG, PDF, ANY})
    @RolesAllowed(Role.CADRE)
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Attached")
    @APIResponse(
            responseCode = "200",
            description = "Attached before with the same content",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @Operation(
            summary = "Attach a picture or document to a visit one made, under an id of one's own; nobody asks for any",
            description =
                    "JPEG, PNG or PDF by its content, 5 MB at most, ten a visit. Of pictures nothing but the picture is kept: no place, time or device.")
    public RestResponse<AttachmentView> put(@RestPath UUID id, @RestPath UUID attachment, InputStream body) {
        var written = attaching.attach(id, attachment, body, calling.official());
        return written.created()
                ? ResponseBuilder.<AttachmentView>created(
                                URI.create("/api/v1/visits/" + id + "/attachments/" + attachment))
                        .entity(written.attachment())
                        .build()
                : RestResponse.ok(written.attachment());
    }

    @GET
    @Path("{id}/attachments")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "What is attached to a visit, oldest first; ten at most")
    public List<AttachmentView> list(@RestPath UUID id) {
        return seeing.list(id);
    }

    /** Offered for saving and shut in, whatever a browser may make of it. */
    @GET
    @Path("{id}/attachments/{attachment}")
    @Produces({JPEG, PNG, PDF})
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = JPEG,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary")),
                @Content(
                        mediaType = PNG,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary")),
                @Content(
                        mediaType = PDF,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary"))
            })
    @Operation(summary = "The attached file itself")
    public RestResponse<byte[]> get(@RestPath UUID id, @RestPath UUID attachment) {
        var found = seeing.find(id, attachment);
        return ResponseBuilder.ok(found.content(files))
                .header(HttpHeaders.CONTENT_TYPE, found.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @DELETE
    @Path("{id}/attachments/{attachment}")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    @Operation(summary = "Take back an attachment; not while the visit is disputed")
    public void remove(@RestPath UUID id, @RestPath UUID attachment) {
        removing.remove(id, attachment, calling.anyStaff());
    }
}
