package org.lianxin.visit.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one visit sent in: for a created one the record and its one-time code, for a refused one the fault. */
public record Outcome(
        UUID id,
        Verdict verdict,
        @Nullable Visit visit,
        @Nullable String acknowledgementCode,
        @Nullable Fault fault) {

    static Outcome created(Visit visit, @Nullable String code) {
        return new Outcome(visit.id(), Verdict.CREATED, visit, code, null);
    }

    static Outcome repeated(UUID id) {
        return new Outcome(id, Verdict.REPEATED, null, null, null);
    }

    static Outcome conflict(UUID id) {
        return new Outcome(id, Verdict.CONFLICT, null, null, new Fault("id", "visit-already-recorded"));
    }

    static Outcome outOfScope(UUID id, String field) {
        return new Outcome(id, Verdict.OUT_OF_SCOPE, null, null, new Fault(field, "out-of-scope"));
    }

    static Outcome invalid(UUID id, Fault fault) {
        return new Outcome(id, Verdict.INVALID, null, null, fault);
    }

    boolean created() {
        return verdict == Verdict.CREATED;
    }
}
