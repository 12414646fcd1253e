package org.lianxin.visit.recording;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.DraftField;
import org.lianxin.visit.visit.Visit;

/**
 * What became of one visit sent in: for a created one the record and its one-time code, for a refused one the fault.
 *
 * @param overwritten words of the draft that somebody else wrote behind the sender's back and that the record does not have
 */
public record Outcome(
        UUID id,
        Verdict verdict,
        @Nullable Visit visit,
        @Nullable String acknowledgementCode,
        @Nullable Fault fault,
        Map<DraftField, String> overwritten) {

    public static Outcome created(Visit visit, @Nullable String code, Map<DraftField, String> overwritten) {
        return new Outcome(visit.id(), Verdict.CREATED, visit, code, null, overwritten);
    }

    public static Outcome repeated(UUID id) {
        return new Outcome(id, Verdict.REPEATED, null, null, null, Map.of());
    }

    public static Outcome conflict(UUID id, String code) {
        return new Outcome(id, Verdict.CONFLICT, null, null, new Fault("id", code), Map.of());
    }

    public static Outcome outOfScope(UUID id, String field) {
        return new Outcome(id, Verdict.OUT_OF_SCOPE, null, null, new Fault(field, "out-of-scope"), Map.of());
    }

    public static Outcome invalid(UUID id, Fault fault) {
        return new Outcome(id, Verdict.INVALID, null, null, fault, Map.of());
    }

    public boolean created() {
        return verdict == Verdict.CREATED;
    }
}
