package org.lianxin.assignment.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A day in an address: JAX-RS answers 404 for one it cannot read, which names no field. */
public final class Day {

    /** Years of four digits; what is longer than that is no day anybody means. */
    public static final String PATTERN = "\\d{4}-\\d{2}-\\d{2}";

    private Day() {}

    public static @Nullable LocalDate parse(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid(field, "wrong-type");
        }
    }
}
