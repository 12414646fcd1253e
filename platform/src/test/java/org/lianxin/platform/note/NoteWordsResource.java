package org.lianxin.platform.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Role;

/** A second class for a part of the same addresses. */
@Path("/api/v1/notes/{id}/words")
@RunOnVirtualThread
class NoteWordsResource {
    private final WritingNotes writing;

    NoteWordsResource(WritingNotes writing) {
        this.writing = writing;
    }

    @GET
    @RolesAllowed(Role.CADRE)
    public List<String> words(@RestPath UUID id) {
        return List.of(writing.require(id).text().split(" "));
    }
}
