package org.lianxin.feedback.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** When a matter counts as received: now, or when the letter reached the office, if the office says so. */
@ApplicationScoped
class ReceiptTime {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00+08:00");

    private final Caller caller;
    private final Clock clock;

    ReceiptTime(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Instant of(@Nullable Instant claimed) {
        var now = clock.instant();
        if (claimed == null) {
            return now;
        }
        if (!caller.has(Role.PETITION_OFFICER) && !caller.has(Role.INTEGRATION)) {
            throw Problem.invalid("receivedAt", "received-at-by-staff-only");
        }
        if (claimed.isAfter(now) || claimed.isBefore(EARLIEST)) {
            throw Problem.invalid("receivedAt", "received-at-out-of-range");
        }
        return claimed;
    }
}
