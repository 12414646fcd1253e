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
        @Nullable LocalDate overdueSince) {

    /** The next one after one was met: the household has been heard. */
    static Owed afterMet(DueContact met, LocalDate visitedOn) {
        return new Owed(met.household(), met.circumstances(), visitedOn, visitedOn, visitedOn, 0, null);
    }

    /** The next one after one was missed: the household goes on waiting. */
    static Owed afterMissed(DueContact missed, LocalDate today) {
        var since = missed.overdueSince();
        return new Owed(
                missed.household(),
                missed.circumstances(),
                today,
                missed.silentSince(),
                missed.lastMetOn(),
                missed.missedInRow() + 1,
                since == null ? missed.dueOn() : since);
    }
}
