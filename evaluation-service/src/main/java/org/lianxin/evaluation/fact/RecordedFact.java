package org.lianxin.evaluation.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A stored fact, read only: facts are written once, by their events. */
@Entity
@Immutable
@Table(name = "fact")
public class RecordedFact {
    @Id
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private @Nullable String cadre;
    private @Nullable String community;

    private Instant occurredAt;

    private @Nullable Integer value;

    @Column(name = "subject_id")
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private RecordType recordType;

    private UUID recordId;

    private String producer;

    protected RecordedFact() {}

    public UUID eventId() {
        return eventId;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public FactKind kind() {
        return kind;
    }

    public @Nullable String cadre() {
        return cadre;
    }

    public @Nullable String community() {
        return community;
    }

    @Nullable
    Integer value() {
        return value;
    }

    public UUID subject() {
        return subject;
    }

    String producer() {
        return producer;
    }

    String recordAddress() {
        return recordType.address(recordId, community);
    }
}
