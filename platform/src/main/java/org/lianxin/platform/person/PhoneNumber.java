package org.lianxin.platform.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A telephone number in E.164 ({@code +8613812341234}), the one form for storing and looking up. A number without a country is
 * a Chinese one. Its {@code toString} is masked, so that it does not get into a log by accident.
 */
public record PhoneNumber(String value) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String CHINA = "CN";
    private static final int MAX_TEXT = 40;

    /** @throws IllegalArgumentException (without the value) when it is none in E.164; see {@link #read} */
    public PhoneNumber {
        if (parse(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("not a phone number in E.164");
        }
    }

    /** Takes it as people write it, mobile or fixed line: {@code 138 1234 1234}, {@code (0571) 8888 8888}. Empty when it is none. */
    public static Optional<PhoneNumber> read(String text) {
        return parse(Normalizer.normalize(text, Normalizer.Form.NFKC)).map(PhoneNumber::new);
    }

    /** Only numbers that can exist by the numbering plan, without extension: an extension is not part of E.164. */
    private static Optional<String> parse(String text) {
        if (text.length() > MAX_TEXT) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(text, CHINA);
            return NUMBERS.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** {@code 138****1234}, {@code 0571****8888}; a number of another country {@code +1****1234}. */
    public String masked() {
        var end = value.substring(value.length() - 4);
        if (!value.startsWith("+86")) {
            return "+" + countryCode() + "****" + end;
        }
        var national = value.substring(3);
        return national.startsWith("1") && national.length() == 11
                ? national.substring(0, 3) + "****" + end
                : "0" + national.substring(0, areaCode(national)) + "****" + end;
    }

    private int countryCode() {
        try {
            return NUMBERS.parse(value, CHINA).getCountryCode();
        } catch (NumberParseException e) {
            throw new IllegalStateException("a phone number that was one is none any more");
        }
    }

    /** Beijing is 10, the other great cities 2x; all else has three digits. */
    private static int areaCode(String national) {
        return national.startsWith("10") || national.startsWith("2") ? 2 : 3;
    }

    @Override
    public String toString() {
        return masked();
    }
}
