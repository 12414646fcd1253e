package org.lianxin.feedback.suggestion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

@PersonalData
@Path("/api/v1/matters/{id}")
@RunOnVirtualThread
@Tag(name = "Classification")
class SuggestionResource {

    private final MattersInScope matters;
    private final CategoryGuess categories;
    private final PlaceGuess places;
    private final Duplicates duplicates;

    SuggestionResource(MattersInScope matters, CategoryGuess categories, PlaceGuess places, Duplicates duplicates) {
        this.matters = matters;
        this.categories = categories;
        this.places = places;
        this.duplicates = duplicates;
    }

    @GET
    @Path("suggestions")
    @Cache(noStore = true)
    @RolesAllowed({Role.PETITION_OFFICER, Role.SUPERVISOR, Role.INSPECTOR})
    @Operation(
            summary = "What the matter may be about, where, and which others may be the same",
            description =
                    "Each with its reasons, from what the caller may see and nothing else. Nothing is decided by it.")
    public Suggestions suggest(@RestPath UUID id) {
        var matter = matters.toRead(id);
        return new Suggestions(categories.of(matter), places.of(matter), duplicates.of(matter));
    }
}
