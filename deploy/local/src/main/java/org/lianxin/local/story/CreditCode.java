package org.lianxin.local.story;

/** Unified social credit codes (统一社会信用代码, GB 32100) for organisations that exist only in the story. */
final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    /**
     * @param division 6-digit code of the registering district
     * @param number tells the organisations apart
     */
    static String of(String division, int number) {
        var body = "11" + division + "%09d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
