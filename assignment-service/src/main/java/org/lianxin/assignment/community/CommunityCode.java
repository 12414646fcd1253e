package org.lianxin.assignment.community;

import java.util.Set;
import org.lianxin.assignment.organisation.CreditCode;

/**
 * How a community is addressed: a residential community or village by its 12-digit division code (6 for the district, 3
 * for the street or town, 3 for the committee), a work unit by its credit code.
 */
public final class CommunityCode {

    /** Digits of a division code. */
    public static final int LENGTH = 12;

    public static final String DIVISION = "\\d{12}";
    public static final String PATTERN = DIVISION + "|" + CreditCode.PATTERN;

    /** GB/T 2260: the first two digits of every division code. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private CommunityCode() {}

    public static boolean isWorkUnit(String code) {
        return code.length() == 18;
    }

    /** A division code down to the committee: one ending in 000 is a street or town. */
    public static boolean isDivision(String code) {
        return code.matches(DIVISION)
                && PROVINCES.contains(code.substring(0, 2))
                && !code.startsWith("00", 2)
                && !code.endsWith("000");
    }

    /** The statistical code says it: committees of residents count from 001 and 400, of villagers from 200 and 500. */
    public static CommunityKind kindOf(String code) {
        if (isWorkUnit(code)) {
            return CommunityKind.WORK_UNIT;
        }
        return switch (code.charAt(9)) {
            case '2', '3', '5' -> CommunityKind.VILLAGE;
            default -> CommunityKind.RESIDENTIAL;
        };
    }
}
