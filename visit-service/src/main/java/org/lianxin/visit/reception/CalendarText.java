package org.lianxin.visit.reception;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes iCalendar (RFC 5545): lines end with CRLF, are folded at 75 octets, and text is escaped. Times are UTC, so no zone is needed. */
final class CalendarText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(List<CalendarEntry> entries) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Lianxin//Reception days//ZH");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped("群众接待日"));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        entries.forEach(calendar::entry);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@lianxin");
        line("SEQUENCE:" + entry.revision());
        line("DTSTAMP:" + time(entry.changedAt()));
        line("DTSTART:" + time(entry.startsAt()));
        line("DTEND:" + time(entry.endsAt()));
        line("SUMMARY:" + escaped("群众接待日 · Reception day (" + entry.expected() + ")"));
        line("DESCRIPTION:" + escaped("已预约 " + entry.expected() + " 人\n" + entry.expected() + " expected"));
        line("LOCATION:" + escaped(entry.place()));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:" + (entry.cancelled() ? "TRANSPARENT" : "OPAQUE"));
        line("END:VEVENT");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A character of several octets is never torn apart. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
