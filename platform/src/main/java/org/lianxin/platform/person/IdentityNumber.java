package org.lianxin.platform.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An 18-digit citizen identity number (公民身份号码, GB 11643): division code, date of birth, order, check character by ISO
 * 7064 MOD 11-2. Its {@code toString} is masked, so that it does not get into a log by accident.
 */
public record IdentityNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int LENGTH = 18;
    private static final String CHECK = "10X98765432";
    private static final int MODULUS = 11;

    /** @throws IllegalArgumentException (without the value) when it is none; see {@link #read} */
    public IdentityNumber {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /** Takes it as people write it: blanks, dashes, full-width digits, a small x. Empty when it is none. */
    public static Optional<IdentityNumber> read(String text) {
        var value = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .replace('x', 'X');
        return wellFormed(value) ? Optional.of(new IdentityNumber(value)) : Optional.empty();
    }

    private static boolean wellFormed(String value) {
        return FORM.matcher(value).matches()
                && check(value) == value.charAt(LENGTH - 1)
                && born(value).isPresent();
    }

    /** The weight of place i (from the right, the check character being 0) is 2^i mod 11. */
    private static char check(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = LENGTH - 2; i >= 0; i--) {
            weight = weight * 2 % MODULUS;
            sum += (value.charAt(i) - '0') * weight;
        }
        return CHECK.charAt(sum % MODULUS);
    }

    private static Optional<LocalDate> born(String value) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(value.substring(6, 10)),
                    Integer.parseInt(value.substring(10, 12)),
                    Integer.parseInt(value.substring(12, 14)));
            return date.getYear() < 1850 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day in the number; whether it lies in the future is for the caller to say, who knows the day. */
    public LocalDate birthDate() {
        return born(value).orElseThrow();
    }

    /** {@code 3301**********1234}. */
    public String masked() {
        return value.substring(0, 4) + "*".repeat(10) + value.substring(LENGTH - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
