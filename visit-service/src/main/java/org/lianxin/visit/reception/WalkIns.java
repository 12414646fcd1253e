package org.lianxin.visit.reception;

import java.util.stream.IntStream;

/** Which places of a day are kept for those who come without a booking: spread evenly, and rather one too many than too few. */
final class WalkIns {
    private WalkIns() {}

    /** For each place of the day in order, whether it is kept. */
    static boolean[] spread(int places, int percent) {
        int kept = (places * percent + 99) / 100;
        var result = new boolean[places];
        IntStream.range(0, places).forEach(i -> result[i] = (i + 1) * kept / places > i * kept / places);
        return result;
    }
}
