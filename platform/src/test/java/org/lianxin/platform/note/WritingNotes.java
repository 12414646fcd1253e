package org.lianxin.platform.note;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

@ApplicationScoped
public class WritingNotes {
    private volatile String lastTrace;

    private final EntityManager database;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Clock clock;

    WritingNotes(
            EntityManager database, Outbox outbox, Idempotency idempotency, Precondition precondition, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.clock = clock;
    }

    public String lastTrace() {
        return lastTrace;
    }

    @Transactional
    Note write(NoteResource.NewNote note) {
        lastTrace = Span.current().getSpanContext().getTraceId();
        return idempotency.once("note", note, Ids.next(), id -> create(id, note.text()), this::require);
    }

    @Transactional
    Note rewrite(UUID id, NoteResource.NewNote change) {
        var note = require(id);
        precondition.require(note.version());
        note.rewrite(change.text());
        database.flush();
        return note;
    }

    /** @throws IllegalStateException after everything was written, when told to fail */
    @Transactional
    public void write(UUID id, List<Boolean> poison, boolean fail) {
        create(id, id.toString());
        for (int i = 1; i < poison.size(); i++) {
            outbox.publish(new NoteWritten(id, poison.get(i), clock.instant()));
        }
        if (fail) {
            throw new IllegalStateException("told to fail");
        }
    }

    /** Events alone, without a note behind them. */
    @Transactional
    public void tell(UUID id, boolean... poison) {
        for (boolean bad : poison) {
            outbox.publish(new NoteWritten(id, bad, clock.instant()));
        }
    }

    @Transactional
    Note require(UUID id) {
        var note = database.find(Note.class, id);
        if (note == null) {
            throw Problem.notFound("note", id);
        }
        return note;
    }

    private Note create(UUID id, String text) {
        var note = new Note(id, text);
        database.persist(note);
        database.flush();
        outbox.publish(new NoteWritten(id, false, clock.instant()));
        return note;
    }
}
