package org.lianxin.platform.person;

/** How stored text about a person is shown to those who need not know it in full. */
public final class Masking {
    private Masking() {}

    /** {@code 3301**********1234}; what is no identity number is hidden but for its length. */
    public static String identityNumber(String text) {
        return IdentityNumber.read(text).map(IdentityNumber::masked).orElseGet(() -> "*".repeat(text.length()));
    }

    /** {@code 138****1234}; what is no phone number is hidden but for its length. */
    public static String phoneNumber(String text) {
        return PhoneNumber.read(text).map(PhoneNumber::masked).orElseGet(() -> "*".repeat(text.length()));
    }

    /** The first character stays, which in Chinese is the family name: {@code 张**}. */
    public static String name(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }
}
