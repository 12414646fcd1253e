package org.lianxin.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.file.Row;

/** The values of one row by column, and what is found to be wrong with them. */
public final class RowCheck {
    private static final char NOT_TEXT = '\uFFFD';

    private final Columns columns;
    private final Row row;
    private final List<Flaw> flaws = new ArrayList<>();

    RowCheck(Columns columns, Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** Whether the file has the column at all: what it does not have is left as it stands. */
    public boolean has(String column) {
        return columns.has(column);
    }

    /** The stripped value, empty where there is none. */
    public String value(String column) {
        return columns.value(row.fields(), column);
    }

    /** A text a person reads: given, not too long, without anything invisible. */
    public String text(String column, int longest) {
        var text = value(column);
        if (text.isEmpty()) {
            refuse(column, "required");
        }
        return plain(column, text, longest);
    }

    /** What a person wrote, exactly as it stands, with its line breaks; empty where there is none. */
    public String words(String column, int longest) {
        var text = columns.raw(row.fields(), column);
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(column, "too-long", longest);
        } else if (text.indexOf(NOT_TEXT) >= 0) {
            refuse(column, "not-utf-8");
        } else if (text.indexOf(0) >= 0
                || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            refuse(column, "control-character");
        }
        return text;
    }

    /** The same where it need not be given: empty if the field is, null if the column is not there. */
    public @Nullable String optionalText(String column, int longest) {
        return has(column) ? plain(column, value(column), longest) : null;
    }

    /** A day of the years 1900 to 2100, {@code YYYY-MM-DD}; null where none is given. */
    public @Nullable LocalDate day(String column) {
        var text = value(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day = text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.MIN;
            if (day.getYear() >= 1900 && day.getYear() <= 2100) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // told below
        }
        refuse(column, "no-day");
        return null;
    }

    /** The constant of that name; null where none is given. */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
        var text = value(column);
        if (text.isEmpty()) {
            return null;
        }
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        refuse(
                column,
                "unknown-value",
                Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    /** @param code of a message in the service's or the platform's {@code problems} bundle */
    public void refuse(String field, String code, Object... args) {
        flaws.add(new Flaw(
                field,
                code,
                Arrays.stream(args).map(String::valueOf).map(Columns::readable).toList()));
    }

    public boolean isGood() {
        return flaws.isEmpty();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private String plain(String column, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(column, "too-long", longest);
        } else if (text.indexOf(NOT_TEXT) >= 0) {
            refuse(column, "not-utf-8");
        } else if (text.codePoints().anyMatch(RowCheck::isInvisible)) {
            refuse(column, "control-character");
        }
        return text;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
