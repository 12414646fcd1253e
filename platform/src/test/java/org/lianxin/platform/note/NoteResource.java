package org.lianxin.platform.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Role;
import org.lianxin.platform.web.Versioned;

@Path("/api/v1/notes")
@RunOnVirtualThread
class NoteResource {
    private final WritingNotes writing;
    private final EntityManager database;
    private final Caller caller;

    NoteResource(WritingNotes writing, EntityManager database, Caller caller) {
        this.writing = writing;
        this.database = database;
        this.caller = caller;
    }

    record Part(@NotBlank @Size(max = 10) String word) {}

    record NewNote(
            @NotBlank @Size(max = 100) String text,
            @Min(1) @Max(9) Integer number,
            @Valid List<Part> parts) {}

    record NoteView(UUID id, String text, long version) implements Versioned {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.text(), note.version());
        }
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.CADRE, Role.SUPERVISOR})
    public NoteView write(@NotNull @Valid NewNote note) {
        return NoteView.of(writing.write(note));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CADRE)
    public NoteView rewrite(@RestPath UUID id, @NotNull @Valid NewNote note) {
        return NoteView.of(writing.rewrite(id, note));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.CADRE)
    public NoteView read(@RestPath UUID id) {
        return NoteView.of(writing.require(id));
    }

    @GET
    @RolesAllowed(Role.CADRE)
    public Page<NoteView> list(@BeanParam PageQuery query) {
        var after = query.after(1);
        List<Note> rows = database.createQuery("from Note where text > ?1 order by text", Note.class)
                .setParameter(1, after.isEmpty() ? "" : after.getFirst())
                .setMaxResults(query.fetch())
                .getResultList();
        return Page.of(rows, query, note -> List.of(note.text())).map(NoteView::of);
    }

    @GET
    @Path("region")
    @RolesAllowed(Role.SUPERVISOR)
    public String region() {
        return caller.region();
    }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return caller.subject();
    }

    @GET
    @Path("broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("a secret of the inside");
    }

    /** Left without roles on purpose. */
    @GET
    @Path("forgotten")
    public String forgotten() {
        return "never seen";
    }
}
