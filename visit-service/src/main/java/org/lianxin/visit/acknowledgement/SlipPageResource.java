package org.lianxin.visit.acknowledgement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page behind the QR picture of a slip. */
@Path("/slips")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SlipPageResource {
    private final Conversation conversation;

    SlipPageResource(Conversation conversation) {
        this.conversation = conversation;
    }

    // Anonymous: shows nothing but a form that asks for the code of the slip.
    @GET
    @Path("{number}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> ask(
            @RestPath String number,
            @RestQuery @Nullable String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return conversation.begin(number, lang, language);
    }

    // Anonymous: the code of the slip, in the body, is the credential.
    @POST
    @Path("{number}/record")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> read(
            @RestPath String number,
            @BeanParam SlipForm form,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return conversation.read(number, form, language);
    }

    // Anonymous, as above.
    @POST
    @Path("{number}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> answer(
            @RestPath String number,
            @BeanParam SlipForm form,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return conversation.answer(number, form, language);
    }
}
