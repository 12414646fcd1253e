package org.lianxin.visit.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.platform.web.Problem;

class BookingStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final UUID DAY = UUID.randomUUID();
    private static final Seat SEAT = new Seat(DAY, 1, 1, NOW.plusSeconds(3600));
    private static final Guest GUEST =
            new Guest(Channel.RESIDENT, new byte[] {1}, "r", null, "330102001051", null, null, null);

    private static final Map<BookingStatus, Set<BookingStatus>> MOVES = new EnumMap<>(Map.of(
            BookingStatus.WAITING, EnumSet.of(BookingStatus.BOOKED, BookingStatus.CANCELLED),
            BookingStatus.HELD, EnumSet.of(BookingStatus.BOOKED, BookingStatus.CANCELLED),
            BookingStatus.BOOKED,
                    EnumSet.of(
                            BookingStatus.CHECKED_IN,
                            BookingStatus.NO_SHOW,
                            BookingStatus.CANCELLED,
                            BookingStatus.SUBSTITUTED),
            BookingStatus.SUBSTITUTED,
                    EnumSet.of(BookingStatus.CHECKED_IN, BookingStatus.NO_SHOW, BookingStatus.CANCELLED),
            BookingStatus.CHECKED_IN, EnumSet.of(BookingStatus.SERVED, BookingStatus.CANCELLED),
            BookingStatus.SERVED, EnumSet.noneOf(BookingStatus.class),
            BookingStatus.NO_SHOW, EnumSet.noneOf(BookingStatus.class),
            BookingStatus.CANCELLED, EnumSet.noneOf(BookingStatus.class)));

    static Stream<Object[]> everyPair() {
        return Arrays.stream(BookingStatus.values())
                .flatMap(from -> Arrays.stream(BookingStatus.values())
                        // Nothing goes back to where a booking begins.
                        .filter(to -> to != BookingStatus.WAITING && to != BookingStatus.HELD)
                        .map(to -> new Object[] {from, to}));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesAsTheTableSaysAndNotOtherwise(BookingStatus from, BookingStatus to) {
        assertEquals(MOVES.get(from), from.next());
        var booking = in(from);
        if (MOVES.get(from).contains(to)) {
            move(booking, to);
            assertEquals(to, booking.status());
        } else {
            var refused = assertThrows(Problem.class, () -> move(booking, to));
            assertEquals("reception-booking-move", refused.code());
            assertEquals(from, booking.status(), "a refused move changes nothing");
        }
    }

    @Test
    void aHoldIsOverWhenItsTimeIs() {
        var booking = in(BookingStatus.HELD);
        assertTrue(booking.holdIsOver(NOW.plusSeconds(600)));
        var refused = assertThrows(Problem.class, () -> booking.confirm(NOW.plusSeconds(600)));
        assertEquals("reception-hold-over", refused.code());
    }

    private static Booking in(BookingStatus status) {
        var held = Booking.held(UUID.randomUUID(), SEAT, GUEST, NOW.plusSeconds(600), "r", NOW);
        switch (status) {
            case WAITING -> {
                return Booking.waiting(UUID.randomUUID(), DAY, GUEST, "r", NOW);
            }
            case HELD -> {
                return held;
            }
            case CANCELLED -> held.cancel(BookingEnd.RESIDENT, NOW);
            case BOOKED, SUBSTITUTED, NO_SHOW -> {
                held.confirm(NOW);
                if (status != BookingStatus.BOOKED) {
                    move(held, status);
                }
            }
            case CHECKED_IN, SERVED -> {
                held.confirm(NOW);
                held.checkIn(NOW);
                if (status == BookingStatus.SERVED) {
                    move(held, status);
                }
            }
        }
        return held;
    }

    private static void move(Booking booking, BookingStatus to) {
        switch (to) {
            case BOOKED -> {
                if (booking.status() == BookingStatus.WAITING) {
                    booking.promote(SEAT, NOW);
                } else {
                    booking.confirm(NOW);
                }
            }
            case SUBSTITUTED -> booking.substitute();
            case CHECKED_IN -> booking.checkIn(NOW);
            case SERVED -> booking.serve(UUID.randomUUID(), null, NOW);
            case NO_SHOW -> booking.miss(NOW);
            case CANCELLED -> booking.cancel(BookingEnd.RESIDENT, NOW);
            case WAITING, HELD -> throw new IllegalArgumentException();
        }
    }
}
