package org.lianxin.platform.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Intake.Undone;
import org.lianxin.platform.web.Problem;

/** A list that was sent in, and what became of it. */
@Entity
@Table(name = "import")
@DynamicUpdate // the progress of a running import is written beside it
class Import {

    enum Phase {
        WAITING,
        READING,
        JUDGING,
        APPLYING,
        FINISHED
    }

    enum Format {
        CSV,
        XLSX,
        NDJSON
    }

    @Id
    UUID id;

    String register;

    @Enumerated(EnumType.STRING)
    Format format;

    @Nullable
    String charset;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "file_hash")
    byte[] fileHash;

    @Column(name = "file_size")
    long fileSize;

    @Column(name = "submitted_by")
    String submittedBy;

    /** What the sender might take in. */
    String scope;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Enumerated(EnumType.STRING)
    ImportStatus status;

    @Enumerated(EnumType.STRING)
    Phase phase;

    int attempts;

    @Column(name = "rows_read")
    int rowsRead;

    int created;
    int changed;
    int unchanged;
    int refused;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Flaw failure;

    @Column(name = "undone_by")
    @Nullable
    String undoneBy;

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    @Nullable
    Integer removed;

    @Nullable
    Integer restored;

    @Nullable
    Integer kept;

    protected Import() {}

    Import(UUID id, String register, StoredFile file, boolean dryRun, String by, String scope, Instant at) {
        this.id = id;
        this.register = register;
        this.format = file.format();
        this.charset = file.charset();
        this.fileHash = file.hash();
        this.fileSize = file.size();
        this.dryRun = dryRun;
        this.submittedBy = by;
        this.scope = scope;
        this.submittedAt = at;
        this.status = ImportStatus.RECEIVED;
        this.phase = Phase.WAITING;
    }

    void begin(Instant at) {
        move(ImportStatus.RUNNING);
        attempts++;
        rowsRead = 0;
        phase = Phase.READING;
        startedAt = at;
    }

    void finish(int rows, Map<Verdict, Integer> counts, Instant at) {
        move(ImportStatus.DONE);
        phase = Phase.FINISHED;
        rowsRead = rows;
        created = counts.getOrDefault(Verdict.CREATED, 0);
        changed = counts.getOrDefault(Verdict.CHANGED, 0);
        unchanged = counts.getOrDefault(Verdict.UNCHANGED, 0);
        refused = counts.getOrDefault(Verdict.REFUSED, 0);
        finishedAt = at;
    }

    void fail(Flaw reason, Instant at) {
        move(ImportStatus.FAILED);
        phase = Phase.FINISHED;
        failure = reason;
        finishedAt = at;
    }

    void beginUndoing(String by) {
        if (dryRun) {
            throw Problem.conflict("import-was-dry-run");
        }
        move(ImportStatus.UNDOING);
        undoneBy = by;
        failure = null;
    }

    void undone(Undone what, Instant at) {
        move(ImportStatus.UNDONE);
        removed = what.removed();
        restored = what.restored();
        kept = created + changed - what.removed() - what.restored();
        undoneAt = at;
    }

    void cannotBeUndone(Flaw reason) {
        move(ImportStatus.DONE);
        failure = reason;
    }

    private void move(ImportStatus to) {
        if (!status.mayBecome(to)) {
            throw Problem.conflict("import-move-refused", status, to);
        }
        status = to;
    }
}
