package org.lianxin.visit.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Looks up a sentence of the {@code words} bundle in Chinese or English, by {@code Accept-Language}. */
@RequestScoped
public class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final HttpHeaders headers;

    Words(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The sentence with its arguments; the key itself where there is none. */
    public String say(String key, Object... args) {
        var locale = locale();
        try {
            var pattern = ResourceBundle.getBundle(
                            "words", locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                    .getString(key);
            return new MessageFormat(pattern, locale)
                    .format(Arrays.stream(args).map(String::valueOf).toArray());
        } catch (MissingResourceException unknown) {
            return key.substring(key.indexOf('.') + 1);
        }
    }

    /** Names of several codes, joined as the language does. */
    public String list(String prefix, List<String> codes) {
        return codes.stream().map(code -> say(prefix + "." + code)).collect(Collectors.joining(say("list.comma")));
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("zh") || language.equals("en"))
                        .findFirst()
                        .filter("zh"::equals)
                        .isPresent()
                ? Locale.CHINESE
                : Locale.ENGLISH;
    }
}
