package org.lianxin.assignment.dashboard;

import java.util.Arrays;

/** How finely figures are told; areas by as many digits of their division code. */
enum Level {
    PROVINCE(2),
    CITY(4),
    DISTRICT(6),
    STREET(9),
    ORGANISATION(18);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    int digits() {
        return digits;
    }

    static boolean isArea(String code) {
        return Arrays.stream(values()).anyMatch(level -> level != ORGANISATION && level.digits == code.length());
    }

    /** The finest area a division code, or the beginning of one, lies in. */
    static Level areaOf(String region) {
        return Arrays.stream(values())
                .filter(level -> level != ORGANISATION && level.digits <= region.length())
                .reduce((coarser, finer) -> finer)
                .orElseThrow();
    }

    Level finer() {
        return values()[ordinal() + 1];
    }

    Level coarser() {
        return values()[ordinal() - 1];
    }
}
