package org.lianxin.platform.note;

import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

public record NoteWritten(UUID note, boolean poison, Instant occurredAt) implements DomainEvent {
    @Override
    public String topic() {
        return "lianxin.visit";
    }

    @Override
    public String type() {
        return "note.written.v1";
    }

    @Override
    public String aggregateId() {
        return note.toString();
    }
}
