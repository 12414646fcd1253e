package org.lianxin.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of a test: real time until it is set. It is let go after each test, see {@link Reset}. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant fixed;

    public void set(Instant now) {
        fixed = now;
    }

    /** Noon of the day, Chinese time. */
    public void setDay(String day) {
        fixed = java.time.LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    public void advance(Duration time) {
        fixed = instant().plus(time);
    }

    public void reset() {
        fixed = null;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** To the microsecond, as PostgreSQL keeps it. */
    @Override
    public Instant instant() {
        var now = fixed;
        return (now == null ? Clock.systemUTC().instant() : now).truncatedTo(ChronoUnit.MICROS);
    }

    /** Lets the clock go after each test. */
    public static class Reset implements QuarkusTestAfterEachCallback {
        @Override
        public void afterEach(QuarkusTestMethodContext context) {
            var clock = io.quarkus.arc.Arc.container().instance(TestClock.class);
            if (clock.isAvailable()) {
                clock.get().reset();
            }
        }
    }
}
