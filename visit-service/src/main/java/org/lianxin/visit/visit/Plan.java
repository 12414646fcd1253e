package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was planned, and who changed which part of the draft last. */
@Embeddable
public record Plan(
        Instant plannedFor,
        byte[] planHash,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> draftVersions,
        @Nullable Instant cancelledAt) {

    Plan changed(Instant plannedFor, List<DraftField> changed, DraftField.Change change) {
        return new Plan(plannedFor, planHash, DraftField.with(draftVersions, changed, change), cancelledAt);
    }

    Plan cancelled(Instant now) {
        return new Plan(plannedFor, planHash, draftVersions, now);
    }

    /** Whether somebody else changed the field after the version that the device has seen. */
    public boolean changedBehind(DraftField field, String device, long base) {
        return field.in(draftVersions).unseenBy(device, base);
    }
}
