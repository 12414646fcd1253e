package org.lianxin.visit.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.Fault;
import org.lianxin.visit.visit.Outcome;
import org.lianxin.visit.visit.Verdict;

/** The verdict on each operation, in their order. */
@Schema(name = "SyncResults")
record SyncResults(List<Result> results) {

    /** What became of one operation. */
    @Schema(name = "SyncResult")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            UUID id,
            @Nullable UUID visit,
            Verdict verdict,

            @Schema(description = "One-time code for the resident; only when just created") @Nullable
            String acknowledgementCode,

            List<Wrong> errors) {

        static Result of(UUID operation, Outcome outcome) {
            var fault = outcome.fault();
            return new Result(
                    operation,
                    outcome.id(),
                    outcome.verdict(),
                    outcome.acknowledgementCode(),
                    fault == null ? List.of() : List.of(Wrong.of(fault)));
        }

        static Result unreadable(UUID operation, List<Wrong> errors) {
            return new Result(operation, null, Verdict.INVALID, null, errors);
        }
    }

    /** A field of the visit and what is wrong with it. */
    @Schema(name = "SyncError")
    record Wrong(
            @Schema(examples = "startedAt") String field,
            @Schema(examples = "in-the-future") String code) {

        static Wrong of(Fault fault) {
            return new Wrong(fault.field(), fault.code());
        }
    }
}
