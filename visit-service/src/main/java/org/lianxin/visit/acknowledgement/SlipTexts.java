package org.lianxin.visit.acknowledgement;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.time.ClockProducer;

/** The words of the household's pages, in Chinese or English. */
enum SlipTexts {
    CHINESE(Locale.CHINESE, "yyyy年M月d日 H:mm"),
    ENGLISH(Locale.ENGLISH, "d MMMM yyyy, HH:mm");

    private final Map<String, String> texts = new HashMap<>();
    private final DateTimeFormatter time;
    private final String language;

    SlipTexts(Locale locale, String pattern) {
        var bundle = ResourceBundle.getBundle("slip", locale, SlipTexts.class.getClassLoader(), noFallback());
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        this.time = DateTimeFormatter.ofPattern(pattern, locale).withZone(ClockProducer.ZONE);
        this.language = locale.getLanguage();
    }

    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    /** What was chosen on the page; else what the browser prefers; Chinese where it says nothing of either. */
    static SlipTexts in(@Nullable String chosen, @Nullable String acceptLanguage) {
        if (chosen != null && !chosen.isEmpty()) {
            return chosen.equals("en") ? ENGLISH : CHINESE;
        }
        return acceptLanguage != null && acceptLanguage.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
    }

    Map<String, String> all() {
        return texts;
    }

    String language() {
        return language;
    }

    String time(Instant instant) {
        return time.format(instant);
    }

    /** The word for a constant such as {@code kind_HOME}; the constant itself where there is none. */
    String word(String group, Enum<?> constant) {
        return texts.getOrDefault(group + "_" + constant.name(), constant.name());
    }

    /** What went wrong, by the code of the problem. */
    String error(String code) {
        return texts.getOrDefault("error_" + code.replace('-', '_'), String.valueOf(texts.get("error")));
    }
}
