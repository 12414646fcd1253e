package org.lianxin.visit.household;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers nobody else in the tests has. */
public final class Numbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Numbers() {}

    public static String identity() {
        var chance = ThreadLocalRandom.current();
        var number = "330102%04d%02d%02d%03d"
                .formatted(
                        chance.nextInt(1930, 2015),
                        chance.nextInt(1, 13),
                        chance.nextInt(1, 29),
                        chance.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number + "10X98765432".charAt(sum % 11);
    }

    public static String mobile() {
        return "138" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
