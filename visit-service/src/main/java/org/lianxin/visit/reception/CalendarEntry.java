package org.lianxin.visit.reception;

import java.time.Instant;
import java.util.UUID;

/** A reception day in a calendar: when, where, how many are expected. Nobody's name. */
record CalendarEntry(
        UUID id,
        long revision,
        Instant changedAt,
        Instant startsAt,
        Instant endsAt,
        String place,
        long expected,
        boolean cancelled) {

    /** For an official somebody else has stepped in for, the day is off. */
    static CalendarEntry of(ReceptionDay day, String official, long expected) {
        var off = day.status() == ReceptionDayStatus.CANCELLED || !official.equals(day.receiving());
        return new CalendarEntry(
                day.id(), day.version(), day.changedAt(), day.start(), day.end(), day.place(), off ? 0 : expected, off);
    }
}
