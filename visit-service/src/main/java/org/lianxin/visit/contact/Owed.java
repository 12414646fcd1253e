package org.lianxin.visit.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a household is owed, before anybody knows by when. */
record Owed(
        UUID household,
        Circumstances circumstances,
        LocalDate countedFrom,
        LocalDate silentSince,
        @Nullable LocalDate lastMetOn,
        int missedInRow,
        @Nullable LocalDate overdueSince) {}
