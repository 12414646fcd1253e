package org.lianxin.assignment.community.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Says in the caller's language what is wrong with a row. */
final class Words {

    private static final Set<String> SPOKEN = Set.of("en", "zh");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "verdicts",
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The first of the caller's languages that is spoken here, else English, as problems do. */
    static Words in(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(language -> new Words(Locale.of(language)))
                .orElseGet(() -> new Words(Locale.ENGLISH));
    }

    RowError error(String field, String code, Object... args) {
        return new RowError(field, code, new MessageFormat(bundle.getString(code), locale).format(args));
    }
}
