package org.lianxin.assignment.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** About what, where and when. */
@Schema(examples = """
        {"topic": "独居老人入户怎么开口", "summary": "三个真实案例", "place": "清波街道二楼会议室", "startsAt": "2026-05-09T14:00:00+08:00"}""")
record ExchangePlan(
        @NotBlank @Size(max = 200) String topic,
        @Nullable @Size(min = 1, max = 2000) String summary,
        @NotBlank @Size(max = 200) String place,
        @NotNull Instant startsAt) {

    private static final Duration AHEAD = Duration.ofDays(365);

    void check(Instant now) {
        if (!startsAt.isAfter(now) || startsAt.isAfter(now.plus(AHEAD))) {
            throw Problem.invalid("startsAt", "time-out-of-range", now, now.plus(AHEAD));
        }
    }
}
