package org.lianxin.assignment.register;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Says what a code means, in the caller's language, from one bundle of words. */
public final class Saying {

    private static final Set<String> SPOKEN = Set.of("en", "zh");

    private final ResourceBundle words;

    private Saying(String bundle, Locale locale) {
        this.words = ResourceBundle.getBundle(
                bundle,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The first of the caller's languages that is spoken here, else English, as problems do. */
    public static Saying of(String bundle, HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(language -> new Saying(bundle, Locale.of(language)))
                .orElseGet(() -> new Saying(bundle, Locale.ENGLISH));
    }

    /** Numbers are written as they are, without marks between thousands. */
    public String say(String code, List<?> values) {
        return new MessageFormat(words.getString(code))
                .format(values.stream().map(String::valueOf).toArray());
    }

    /** The second half of a problem's entry; the code itself where it has none here. */
    public String detail(String code, List<?> values) {
        if (!words.containsKey(code)) {
            return code;
        }
        var said = say(code, values);
        return said.substring(said.indexOf('|') + 1);
    }
}
