package org.lianxin.assignment.organisation;

import org.lianxin.platform.web.Problem;

/** The unified social credit code of an organisation, GB 32100-2015: 17 characters and a check character. */
public final class CreditCode {

    /** The shape alone, for request fields; the check character is proved by {@link #isValid}. */
    public static final String PATTERN = "[0-9A-HJ-NPQRTUWXY]{18}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    public static String require(String field, String code) {
        if (!isValid(code)) {
            throw Problem.invalid(field, "credit-code");
        }
        return code;
    }

    /** Weights are powers of three modulo 31, section 5.2 of the standard. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
