package org.lianxin.feedback.petitioner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Handling")
class PetitionerResource {

    private final ReadingPetitioners reading;

    PetitionerResource(ReadingPetitioners reading) {
        this.reading = reading;
    }

    @GET
    @Path("petitioners")
    @Cache(noStore = true)
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Who raised it by name", description = "Numbers are masked. Nobody for anonymous matters.")
    public List<PetitionerView> list(@RestPath UUID id) {
        return reading.read(id, false);
    }

    @POST
    @PersonalData
    @Path("petitioners/numbers")
    @Cache(noStore = true)
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR, Role.PETITION_OFFICER, Role.INSPECTOR})
    @Operation(summary = "Their telephone numbers in full", description = "To call them back; the reason is asked for.")
    public List<PetitionerView> numbers(@RestPath UUID id, @NotNull @Valid CallingBack why) {
        return reading.read(id, true);
    }
}
