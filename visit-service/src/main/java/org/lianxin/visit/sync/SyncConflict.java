package org.lianxin.visit.sync;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** Two versions of one thing, both kept until a person decides. */
@Entity
@DynamicUpdate
class SyncConflict {
    @Id
    private UUID id;

    private String cadre;
    private String raisedBy;
    private String device;
    private UUID operation;
    private String kind;
    private UUID target;
    private String community;

    /** The whole thing when empty. */
    @Nullable
    private String field;

    /** Sealed JSON. */
    private byte @Nullable [] mine;

    /** Sealed JSON. */
    private byte @Nullable [] theirs;

    @Enumerated(EnumType.STRING)
    private ConflictStatus status;

    private Instant raisedAt;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private String decidedBy;

    @Version
    private long version;

    protected SyncConflict() {}

    SyncConflict(
            UUID id,
            Device device,
            SyncBatch.Operation operation,
            UUID target,
            String community,
            @Nullable String field,
            byte @Nullable [] mine,
            byte @Nullable [] theirs,
            Instant now) {
        this.id = id;
        this.cadre = device.official().cadre();
        this.raisedBy = device.official().subject();
        this.device = device.name();
        this.operation = operation.id();
        this.kind = operation.kind();
        this.target = target;
        this.community = community;
        this.field = field;
        this.mine = mine;
        this.theirs = theirs;
        this.status = ConflictStatus.OPEN;
        this.raisedAt = now;
    }

    /** Once. */
    void decide(ConflictStatus choice, String by, Instant now) {
        if (!status.next().contains(choice)) {
            throw Problem.conflict("conflict-decided", status);
        }
        this.status = choice;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    String cadre() {
        return cadre;
    }

    String raisedBy() {
        return raisedBy;
    }

    String device() {
        return device;
    }

    UUID operation() {
        return operation;
    }

    String kind() {
        return kind;
    }

    UUID target() {
        return target;
    }

    String community() {
        return community;
    }

    @Nullable
    String field() {
        return field;
    }

    byte @Nullable [] mine() {
        return mine;
    }

    byte @Nullable [] theirs() {
        return theirs;
    }

    ConflictStatus status() {
        return status;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
