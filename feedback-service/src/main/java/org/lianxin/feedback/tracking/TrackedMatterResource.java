package org.lianxin.feedback.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.MatterStatus;
import org.lianxin.platform.audit.Untraced;

/** Everything here is open without a token: holding the code is the right to the one matter it opens. */
@Untraced
@Path("/api/v1/tracked-matter")
@RunOnVirtualThread
@Tag(name = "Following", description = "The resident's side, opened by the tracking code in the header Tracking-Code")
class TrackedMatterResource {

    private final TrackedMatters tracked;
    private final WritingMessage writing;
    private final SendingBack sendingBack;
    private final EndingOwnMatter ending;
    private final TrackedViews views;

    TrackedMatterResource(
            TrackedMatters tracked,
            WritingMessage writing,
            SendingBack sendingBack,
            EndingOwnMatter ending,
            TrackedViews views) {
        this.tracked = tracked;
        this.writing = writing;
        this.sendingBack = sendingBack;
        this.ending = ending;
        this.views = views;
    }

    @GET
    @PermitAll // the code is the key
    @Operation(summary = "Follow one's matter")
    public TrackedMatter get(@RestHeader(TrackedMatters.HEADER) @Nullable String code) {
        return views.of(tracked.toRead(code));
    }

    @POST
    @Path("messages")
    @PermitAll // the code is the key
    @Operation(
            summary = "Add something",
            description = "If the office had asked, this is the reply and its clock runs again.")
    public TrackedMatter write(@RestHeader(TrackedMatters.HEADER) @Nullable String code, @NotNull @Valid Words words) {
        return views.of(writing.write(code, words));
    }

    @POST
    @Path("confirmation")
    @PermitAll // the code is the key
    @Operation(summary = "Be content with the answer")
    public TrackedMatter confirm(@RestHeader(TrackedMatters.HEADER) @Nullable String code, Nothing nothing) {
        return views.of(ending.end(code, MatterStatus.CONFIRMED));
    }

    @POST
    @Path("rework")
    @PermitAll // the code is the key
    @Operation(summary = "Send the answer back", description = "Within 30 days of the answer.")
    public TrackedMatter sendBack(
            @RestHeader(TrackedMatters.HEADER) @Nullable String code, @NotNull @Valid Discontent discontent) {
        return views.of(sendingBack.sendBack(code, discontent));
    }

    @POST
    @Path("withdrawal")
    @PermitAll // the code is the key
    @Operation(summary = "Withdraw it", description = "As long as it is not answered.")
    public TrackedMatter withdraw(@RestHeader(TrackedMatters.HEADER) @Nullable String code, Nothing nothing) {
        return views.of(ending.end(code, MatterStatus.WITHDRAWN));
    }
}
