package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxin.platform.codes.OneTimeCodes;
import org.lianxin.platform.web.Problem;

/** Officials have one feed each; calendar programs read it by its key, without an account. */
@ApplicationScoped
class KeepingCalendar {
    private static final Duration VALID = Duration.ofDays(365);
    private static final int DAYS_BACK = 31;
    private static final int MOST = 400;

    private final EntityManager entities;
    private final ReceptionDays days;
    private final Bookings bookings;
    private final OneTimeCodes codes;
    private final Clock clock;

    KeepingCalendar(EntityManager entities, ReceptionDays days, Bookings bookings, OneTimeCodes codes, Clock clock) {
        this.entities = entities;
        this.days = days;
        this.bookings = bookings;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    CalendarKeyView renew(String official) {
        var key = codes.issue();
        var now = clock.instant();
        var validUntil = now.plus(VALID);
        Optional.ofNullable(entities.find(ReceptionCalendar.class, official))
                .ifPresentOrElse(
                        known -> known.renew(codes.hash(key), now, validUntil),
                        () -> entities.persist(new ReceptionCalendar(official, codes.hash(key), now, validUntil)));
        return new CalendarKeyView(key, "/api/v1/reception-calendars/" + key, validUntil);
    }

    @Transactional
    void revoke(String official) {
        entities.createQuery("delete from ReceptionCalendar where official = :official")
                .setParameter("official", official)
                .executeUpdate();
    }

    @Transactional
    String read(String key) {
        if (!codes.wellFormed(key)) {
            throw Problem.of(404, "code-unknown");
        }
        var now = clock.instant();
        var official = entities.createQuery("from ReceptionCalendar where keyHash = :hash", ReceptionCalendar.class)
                .setParameter("hash", codes.hash(key))
                .getResultStream()
                .findFirst()
                .filter(calendar -> calendar.validAt(now))
                .map(ReceptionCalendar::official)
                .orElseThrow(() -> Problem.of(404, "code-unknown"));
        return CalendarText.of(entries(official, now));
    }

    private List<CalendarEntry> entries(String official, Instant now) {
        var found = days.receivedBy(official, LocalDate.now(clock).minusDays(DAYS_BACK), MOST);
        var booked = bookings.expected(found.stream().map(ReceptionDay::id).toList(), now);
        return found.stream()
                .map(day -> CalendarEntry.of(day, official, booked.getOrDefault(day.id(), 0L)))
                .toList();
    }
}
