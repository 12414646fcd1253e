package org.lianxin.visit.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the resident said to a visit, and when. */
@Embeddable
record ResidentAnswer(
        Instant answeredAt,
        boolean answeredOnBehalf,
        @Nullable String residentWords) {}
