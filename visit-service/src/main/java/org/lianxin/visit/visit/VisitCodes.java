package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxin.platform.codes.OneTimeCodes;

/**
 * The codes residents answer with. The long one of 26 characters is made here or by an offline device; its first ten are the
 * number of the paper slip, the next eight the short code printed beside it. So a device that is offline can print the slip.
 */
@ApplicationScoped
public class VisitCodes {
    private static final int NUMBER = 10;
    private static final int SHORT = 18;
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{18}([0-9A-HJKMNP-TV-Z]{8})?");

    private final OneTimeCodes codes;

    VisitCodes(OneTimeCodes codes) {
        this.codes = codes;
    }

    /** What somebody typed: slip number and short code, or the long code. */
    public record Presented(String number, String secret, boolean isLong) {}

    public String issue() {
        return codes.issue();
    }

    public boolean wellFormed(String longCode) {
        return codes.wellFormed(longCode);
    }

    /** What is kept of a long code. */
    public SlipCode keep(String longCode) {
        var code = normal(longCode);
        return new SlipCode(code.substring(0, NUMBER), codes.hash(code.substring(0, SHORT)), codes.hash(code));
    }

    /** Number and short code of a long code, as printed: {@code 7K3QA-0M2VD} and {@code 9XTF-WC4H}. */
    public static String numberOf(String longCode) {
        var code = normal(longCode);
        return code.substring(0, 5) + "-" + code.substring(5, NUMBER);
    }

    public static String shortCodeOf(String longCode) {
        var code = normal(longCode);
        return code.substring(NUMBER, 14) + "-" + code.substring(14, SHORT);
    }

    /** Empty where it cannot be a code at all. */
    public Optional<Presented> read(String typed) {
        var code = normal(typed);
        return CODE.matcher(code).matches()
                ? Optional.of(new Presented(code.substring(0, NUMBER), code, code.length() > SHORT))
                : Optional.empty();
    }

    public boolean proves(Presented presented, SlipCode kept) {
        var hash = presented.isLong() ? kept.acknowledgementHash() : kept.slipHash();
        return MessageDigest.isEqual(hash, codes.hash(presented.secret()));
    }

    /** Case, blanks and dashes do not matter; O reads as 0, I and L as 1. */
    public static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
