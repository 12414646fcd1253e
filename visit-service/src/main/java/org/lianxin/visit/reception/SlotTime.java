package org.lianxin.visit.reception;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A slot of a day: its number from 1 and its time. */
record SlotTime(int number, Instant startsAt, Instant endsAt) {

    static List<SlotTime> of(Instant start, int slots, int minutes) {
        return IntStream.range(0, slots)
                .mapToObj(place -> new SlotTime(
                        place + 1,
                        start.plusSeconds(60L * place * minutes),
                        start.plusSeconds(60L * (place + 1) * minutes)))
                .toList();
    }
}
