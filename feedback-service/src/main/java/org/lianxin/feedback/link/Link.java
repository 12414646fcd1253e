package org.lianxin.feedback.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of visit-service that belongs to a matter. */
@Entity
@Table(name = "matter_link")
class Link {

    @Id
    private UUID id;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private UUID target;

    @Column(name = "linked_by")
    private String linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    private @Nullable String state;

    @Column(name = "help_case")
    private @Nullable UUID helpCase;

    private long sequence;

    protected Link() {}

    Link(UUID id, UUID matter, LinkKind kind, UUID target, String by, Instant at) {
        this.id = id;
        this.matter = matter;
        this.kind = kind;
        this.target = target;
        this.linkedBy = by;
        this.linkedAt = at;
    }

    UUID id() {
        return id;
    }

    LinkView view() {
        return new LinkView(id, kind, target, linkedAt, state, helpCase);
    }
}
