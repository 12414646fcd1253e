package org.lianxin.feedback.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MatterView;
import org.lianxin.feedback.matter.MatterViews;
import org.lianxin.platform.web.Role;

@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Handling")
class WorkResource {

    private final AcceptingMatter accepting;
    private final AnsweringMatter answering;
    private final AskingResident asking;
    private final NotingOnMatter noting;
    private final AskingForTime askingForTime;
    private final DecidingOnTime deciding;
    private final MatterViews views;

    WorkResource(
            AcceptingMatter accepting,
            AnsweringMatter answering,
            AskingResident asking,
            NotingOnMatter noting,
            AskingForTime askingForTime,
            DecidingOnTime deciding,
            MatterViews views) {
        this.accepting = accepting;
        this.answering = answering;
        this.asking = asking;
        this.noting = noting;
        this.askingForTime = askingForTime;
        this.deciding = deciding;
        this.views = views;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Take the matter on")
    public MatterView accept(@RestPath UUID id, Nothing nothing) {
        return views.of(accepting.accept(id));
    }

    @POST
    @Path("answer")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Answer the resident",
            description = "Silence of 7 days afterwards closes it, shown as unconfirmed.")
    public MatterView answer(@RestPath UUID id, @NotNull @Valid Answer answer) {
        return views.of(answering.answer(id, answer));
    }

    @POST
    @Path("clarification")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Ask the resident", description = "The clock stands still until they reply, at most 15 days.")
    public MatterView ask(@RestPath UUID id, @NotNull @Valid Question question) {
        return views.of(asking.ask(id, question));
    }

    @POST
    @Path("notes")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(
            summary = "Write a note for those who work on it",
            description = "Never shown to the resident; moves no clock.")
    public MatterView note(@RestPath UUID id, @NotNull @Valid Note note) {
        return views.of(noting.note(id, note));
    }

    @POST
    @Path("extension")
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "Ask for more time",
            description = "Once, where the rule has an extension, before the time is up.")
    public MatterView extend(@RestPath UUID id, @NotNull @Valid Reason reason) {
        return views.of(askingForTime.ask(id, reason));
    }

    @POST
    @Path("extension/approval")
    @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(summary = "Grant or refuse more time", description = "Never by the person who asked.")
    public MatterView approve(@RestPath UUID id, @NotNull @Valid ExtensionDecision decision) {
        return views.of(deciding.decide(id, decision));
    }
}
