package org.lianxin.visit.household.duplicate;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a household looks like in one normal form: full-width characters, blanks, punctuation and the many words for "building"
 * make no difference. Held only for the moment of a comparison.
 */
record Look(UUID household, String address, String numbers, Set<String> names) {
    private static final double SIMILAR = 0.5;
    private static final int LONG_NAME = 3;
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}\\p{S}]");
    private static final Pattern BUILDING = Pattern.compile("号楼|幢|座|栋");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\D+");

    static Look of(UUID household, String address, Set<String> names) {
        var plain = BUILDING.matcher(plain(address)).replaceAll("栋");
        // Blanks part numbers, so that they are told apart before the noise is dropped.
        var numbers = NOT_A_NUMBER
                .matcher(NOISE.matcher(folded(address)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return new Look(household, plain, numbers, names);
    }

    static String plain(String text) {
        return NOISE.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Only addresses with the same numbers in the same order are compared: flat 401 is not flat 402. */
    Set<Sign> signs(Look other) {
        var signs = EnumSet.noneOf(Sign.class);
        if (address.equals(other.address)) {
            signs.add(Sign.SAME_ADDRESS);
        } else if (numbers.equals(other.numbers) && alike(address, other.address) >= SIMILAR) {
            signs.add(Sign.SIMILAR_ADDRESS);
        }
        if (names.stream().anyMatch(other.names::contains)) {
            signs.add(Sign.SAME_NAME);
        } else if (names.stream().anyMatch(name -> other.names.stream().anyMatch(theirs -> almost(name, theirs)))) {
            signs.add(Sign.SIMILAR_NAME);
        }
        return signs;
    }

    /** Dice's coefficient of the two texts' pairs of characters, 0 to 1. */
    static double alike(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return one.equals(other) ? 1 : 0;
        }
        var pairs = pairs(one);
        int common = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** One character of at least three is another: a slip of the pen. Of two characters one would be half the name. */
    private static boolean almost(String one, String other) {
        if (one.length() != other.length() || one.length() < LONG_NAME) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
