package org.lianxin.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why, by whom and when recusal was waived, if it was. */
@Embeddable
record Waiver(
        @Column(name = "recusal_waiver") String reason,
        @Column(name = "waived_by") String by,
        @Column(name = "waived_at") Instant at) {

    static @Nullable Waiver of(@Nullable String reason, Act act) {
        return reason == null ? null : new Waiver(reason, act.by(), act.at());
    }
}
