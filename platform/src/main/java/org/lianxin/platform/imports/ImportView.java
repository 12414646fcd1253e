package org.lianxin.platform.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Import.Format;
import org.lianxin.platform.imports.Import.Phase;
import org.lianxin.platform.web.ProblemBody;

/** An import: how far it is, or what became of it. */
@Schema(examples = """
        {"id": "0198d2f4-5b7e-7c1a-9b1e-2f6a3c4d5e6f", "register": "communities", "status": "DONE", "phase": "FINISHED", "dryRun": false,
         "rows": 3320, "created": 3319, "changed": 0, "unchanged": 0, "refused": 1, "format": "CSV", "bytes": 240673,
         "sha256": "0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b", "submittedBy": "registrar",
         "submittedAt": "2026-03-10T04:00:00Z", "startedAt": "2026-03-10T04:00:00Z", "finishedAt": "2026-03-10T04:00:01Z",
         "verdicts": [{"line": 17, "key": "33010200105", "verdict": "REFUSED", "errors": [
           {"field": "code", "code": "division-code", "message": "must be a 12-digit division code of a community or village"}]}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String register,
        ImportStatus status,

        @Schema(description = "how far a running import has come")
        Phase phase,

        boolean dryRun,

        @Schema(description = "rows read so far") int rows,

        int created,
        int changed,
        int unchanged,
        int refused,
        Format format,
        long bytes,
        String sha256,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "why it failed, or could not be undone")
        ProblemBody.@Nullable Field failure,

        @Nullable String undoneBy,
        @Nullable Instant undoneAt,

        @Schema(description = "records that undoing removed") @Nullable
        Integer removed,

        @Schema(description = "records that undoing gave their former values") @Nullable
        Integer restored,

        @Schema(description = "records that undoing left alone because they were changed since") @Nullable
        Integer kept,

        @Schema(
                description =
                        "in the answer to an upload taken in at once: the refused rows, or all with verbose=true; at most the"
                                + " first 10,000")
        @Nullable
        List<RowVerdict> verdicts) {

    static ImportView of(Import what, ProblemBody.@Nullable Field failure) {
        return new ImportView(
                what.id,
                what.register,
                what.status,
                what.phase,
                what.dryRun,
                what.rowsRead,
                what.created,
                what.changed,
                what.unchanged,
                what.refused,
                what.format,
                what.fileSize,
                HexFormat.of().formatHex(what.fileHash),
                what.submittedBy,
                what.submittedAt,
                what.startedAt,
                what.finishedAt,
                failure,
                what.undoneBy,
                what.undoneAt,
                what.removed,
                what.restored,
                what.kept,
                null);
    }

    ImportView with(List<RowVerdict> rows) {
        return new ImportView(
                id,
                register,
                status,
                phase,
                dryRun,
                this.rows,
                created,
                changed,
                unchanged,
                refused,
                format,
                bytes,
                sha256,
                submittedBy,
                submittedAt,
                startedAt,
                finishedAt,
                failure,
                undoneBy,
                undoneAt,
                removed,
                restored,
                kept,
                rows);
    }

    @JsonIgnore
    @Schema(hidden = true)
    boolean isFinished() {
        return !status.isWaiting();
    }
}
