package org.lianxin.visit.aid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as it was found, and in which visit or matter. */
public record NotedNeed(
        UUID id,
        @Nullable UUID visit,
        @Nullable UUID matter,
        String community,
        @Nullable UUID household,
        String cadre,
        NeedCategory category,
        String description) {}
