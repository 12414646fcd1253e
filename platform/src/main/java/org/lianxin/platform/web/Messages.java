package org.lianxin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a code in the service's {@code problems} bundle, then in the platform's. An entry reads {@code
 * code=Title|Detail with {0}}.
 */
@ApplicationScoped
class Messages {
    private static final List<String> BUNDLES = List.of("problems", "org.lianxin.platform.problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    record Text(String title, String detail) {}

    private final Locale fallback;

    Messages(@ConfigProperty(name = "quarkus.default-locale") Locale fallback) {
        this.fallback = Locale.of(fallback.getLanguage());
    }

    Locale locale(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return fallback;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookup(wanted, SPOKEN)).orElse(fallback);
        } catch (IllegalArgumentException notALanguage) {
            return fallback;
        }
    }

    Locale locale(HttpHeaders headers) {
        return locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Optional<Text> find(String code, Locale locale, List<Object> args) {
        return BUNDLES.stream()
                .flatMap(bundle -> entry(bundle, code, locale).stream())
                .findFirst()
                .map(entry -> {
                    var parts = entry.split("\\|", 2);
                    return new Text(format(parts[0], locale, args), format(parts[parts.length - 1], locale, args));
                });
    }

    Text text(String code, Locale locale, List<Object> args) {
        return find(code, locale, args).orElseGet(() -> new Text(code, code));
    }

    private String format(String pattern, Locale locale, List<Object> args) {
        var words = args.stream()
                .map(arg -> arg instanceof Problem.Thing thing
                        ? find("thing." + thing.name(), locale, List.of())
                                .map(Text::title)
                                .orElse(thing.name())
                        : String.valueOf(arg))
                .toArray();
        return new MessageFormat(pattern, locale).format(words);
    }

    private static Optional<String> entry(String bundle, String code, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                            bundle, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                    .getString(code));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
