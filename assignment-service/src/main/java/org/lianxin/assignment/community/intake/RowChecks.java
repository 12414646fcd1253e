package org.lianxin.assignment.community.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.assignment.community.CommunityKind;
import org.lianxin.assignment.community.intake.CsvRecords.CsvRecord;
import org.lianxin.assignment.organisation.CreditCode;

/** The checks of one row; all its flaws are told at once, so that a file is mended in one go. */
final class RowChecks {

    private static final int NAME = 100;
    private static final int PLACE = 50;
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Columns columns;
    private final CsvRecord read;
    private final Words words;
    private final List<RowError> errors = new ArrayList<>();

    RowChecks(Columns columns, CsvRecord read, Words words) {
        this.columns = columns;
        this.read = read;
        this.words = words;
    }

    /** The row if it is good; else {@link #refusal} tells why it is not. */
    Optional<CommunityRow> row() {
        if (read.flaw() != null) {
            refuse("row", read.flaw());
            return Optional.empty();
        }
        if (read.fields().size() != columns.count()) {
            refuse("row", "column-count", read.fields().size(), columns.count());
            return Optional.empty();
        }
        var name = text("name", NAME);
        var street = text("street", PLACE);
        var district = text("district", PLACE);
        var city = text("city", PLACE);
        var province = text("province", PLACE);
        var code = code();
        var kind = kind(code);
        var region = region(code);
        return errors.isEmpty()
                ? Optional.of(new CommunityRow(read.line(), code, name, kind, street, district, city, province, region))
                : Optional.empty();
    }

    RowVerdict refusal() {
        boolean unread = read.fields().size() != columns.count();
        return new RowVerdict(
                read.line(), unread ? "" : shortened(value("code")), Verdict.REFUSED, List.copyOf(errors));
    }

    private String code() {
        var code = value("code");
        if (code.isEmpty()) {
            refuse("code", "required");
        } else if (CommunityCode.isWorkUnit(code)) {
            if (!CreditCode.isValid(code)) {
                refuse("code", "credit-code");
            }
        } else if (!CommunityCode.isDivision(code)) {
            refuse("code", "division-code");
        }
        return code;
    }

    private CommunityKind kind(String code) {
        var asked = value("kind");
        var told = code.length() > 9 ? CommunityCode.kindOf(code) : CommunityKind.RESIDENTIAL;
        if (asked.isEmpty()) {
            return told;
        }
        var kind = Arrays.stream(CommunityKind.values())
                .filter(known -> known.name().equals(asked))
                .findFirst();
        if (kind.isEmpty()) {
            refuse("kind", "kind-unknown");
        } else if ((kind.get() == CommunityKind.WORK_UNIT) != CommunityCode.isWorkUnit(code)) {
            refuse("kind", "kind-does-not-fit-code");
        }
        return kind.orElse(told);
    }

    private String region(String code) {
        var region = value("region");
        if (CommunityCode.isWorkUnit(code)) {
            if (!CommunityCode.isDivision(region)) {
                refuse("region", region.isEmpty() ? "required" : "division-code");
            }
            return region;
        }
        if (!region.isEmpty() && !region.equals(code)) {
            refuse("region", "region-is-not-code");
        }
        return code;
    }

    private String text(String column, int longest) {
        var text = value(column);
        if (text.isEmpty()) {
            refuse(column, "required");
        } else if (text.length() > longest) {
            refuse(column, "too-long", longest);
        } else if (text.indexOf(NOT_UTF_8) >= 0) {
            refuse(column, "not-utf-8");
        } else if (text.codePoints().anyMatch(RowChecks::isInvisible)) {
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

    private String value(String column) {
        return columns.of(read.fields(), column);
    }

    private void refuse(String field, String code, Object... args) {
        errors.add(words.error(field, code, args));
    }

    private static String shortened(String code) {
        return code.substring(0, Math.min(code.length(), 40)).replaceAll("\\p{C}", "?");
    }
}
