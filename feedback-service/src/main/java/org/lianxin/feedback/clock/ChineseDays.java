package org.lianxin.feedback.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Calendar days as they are counted in China, wherever the server stands. */
final class ChineseDays {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChineseDays() {}

    /** How many midnights lie between the two moments. */
    static int between(Instant from, Instant to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(
                from.atZone(CHINA).toLocalDate(), to.atZone(CHINA).toLocalDate()));
    }
}
