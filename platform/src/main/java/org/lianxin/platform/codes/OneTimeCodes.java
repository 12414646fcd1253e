package org.lianxin.platform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that a person holds on paper or reads out over the phone: 26 characters of Crockford's Base32 (130 random bits) in
 * groups. The service shows a code once and keeps its keyed hash.
 */
@ApplicationScoped
public class OneTimeCodes {
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final Pattern WELL_FORMED = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");

    private final SecureRandom random = new SecureRandom();
    private final KeyedHash hash;

    OneTimeCodes(KeyedHash hash) {
        this.hash = hash;
    }

    /** A fresh code such as {@code 7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8}. */
    public String issue() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return code.toString();
    }

    /** What is stored and looked up. Case, blanks and dashes do not matter; O reads as 0, I and L as 1. */
    public byte[] hash(String code) {
        return hash.of("one-time code", normal(code).getBytes(StandardCharsets.US_ASCII));
    }

    public boolean wellFormed(String code) {
        return WELL_FORMED.matcher(normal(code)).matches();
    }

    private static String normal(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
