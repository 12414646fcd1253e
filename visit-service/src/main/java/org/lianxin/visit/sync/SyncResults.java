package org.lianxin.visit.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.feed.Changes;
import org.lianxin.visit.recording.Fault;
import org.lianxin.visit.recording.Outcome;
import org.lianxin.visit.recording.Verdict;

/** The verdict on each operation, in their order, and what changed since the device's cursor if it sent one. */
@Schema(name = "SyncResults")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SyncResults(List<Result> results, @Nullable Changes changes) {

    /** What became of one operation. */
    @Schema(name = "SyncResult")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            UUID id,
            @Nullable UUID visit,
            Verdict verdict,

            @Schema(description = "One-time code for the resident; only when just recorded") @Nullable
            String acknowledgementCode,

            @Schema(description = "Where both versions are kept: /sync/conflicts/{id}")
            List<UUID> conflicts,

            List<Wrong> errors) {

        static Result of(UUID operation, Outcome outcome) {
            var fault = outcome.fault();
            return new Result(
                    operation,
                    outcome.id(),
                    outcome.verdict(),
                    outcome.acknowledgementCode(),
                    List.of(),
                    fault == null ? List.of() : List.of(Wrong.of(fault)));
        }

        static Result of(UUID operation, UUID visit, Verdict verdict) {
            return new Result(operation, visit, verdict, null, List.of(), List.of());
        }

        static Result refused(UUID operation, @Nullable UUID visit, Verdict verdict, String field, String code) {
            return new Result(operation, visit, verdict, null, List.of(), List.of(new Wrong(field, code)));
        }

        static Result unreadable(UUID operation, List<Wrong> errors) {
            return new Result(operation, null, Verdict.INVALID, null, List.of(), errors);
        }

        Result inConflict(List<UUID> kept) {
            return new Result(id, visit, Verdict.CONFLICT, acknowledgementCode, kept, errors);
        }

        /** Whether it must not be done a second time. */
        boolean hadAnEffect() {
            return verdict == Verdict.CREATED || verdict == Verdict.MERGED || verdict == Verdict.CONFLICT;
        }
    }

    /** A field of the operation's content and what is wrong with it. */
    @Schema(name = "SyncError")
    record Wrong(
            @Schema(examples = "startedAt") String field,
            @Schema(examples = "in-the-future") String code) {

        static Wrong of(Fault fault) {
            return new Wrong(fault.field(), fault.code());
        }
    }
}
