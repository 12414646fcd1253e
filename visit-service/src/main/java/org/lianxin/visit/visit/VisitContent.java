package org.lianxin.visit.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a visit, made or planned.
 *
 * @param startedAt when it began, or is to begin
 * @param notes sealed
 * @param findings sealed
 */
public record VisitContent(
        VisitKind kind,
        String community,
        @Nullable UUID household,
        List<String> companions,
        Instant startedAt,
        @Nullable Integer minutes,
        byte @Nullable [] notes,
        byte @Nullable [] findings,
        @Nullable CoarsePlace place) {}
