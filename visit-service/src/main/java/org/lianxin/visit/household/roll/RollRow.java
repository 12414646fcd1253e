package org.lianxin.visit.household.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.crypto.BlindIndex;
import org.lianxin.platform.imports.Intake.Candidate;
import org.lianxin.platform.imports.RowCheck;
import org.lianxin.platform.person.IdentityNumber;
import org.lianxin.platform.person.PhoneNumber;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.SealedField;

/** Reads one row of a list, a person of a household. What identifies people leaves here sealed, also for the staging table. */
@ApplicationScoped
class RollRow {
    static final List<String> STAGED = List.of(
            "household",
            "resident",
            "community",
            "address",
            "risk",
            "reasons",
            "lives_since",
            "name",
            "relation",
            "identity_number",
            "phone",
            "group_codes",
            "since",
            "household_digest",
            "digest");

    private static final Pattern COMMUNITY = Pattern.compile("\\d{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final Pattern PERSON = Pattern.compile("[1-9]|[12]\\d|30");
    private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9_]{1,23}");
    private static final Pattern BETWEEN = Pattern.compile("[;；,，、\\s]+");
    private static final int MOST_GROUPS = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    private final PersonalFields fields;
    private final BlindIndex index;
    private final Clock clock;

    RollRow(PersonalFields fields, BlindIndex index, Clock clock) {
        this.fields = fields;
        this.index = index;
        this.clock = clock;
    }

    /** The keys are at hand from then on, for the rest of the transaction. */
    void prepare() {
        fields.seal(SealedField.HOUSEHOLD_ADDRESS, NOBODY, "");
        digest("");
    }

    Candidate read(RowCheck row) {
        var community = form(row, "community", COMMUNITY, "community-form");
        var number = form(row, "number", NUMBER, "list-number-form");
        var person = form(row, "person", PERSON, "list-person-form");
        var address = row.optionalText("address", 200);
        var reasons = row.optionalText("riskReasons", 100);
        var name = row.text("name", 100);
        var relation = row.text("relation", 40);
        var risk = row.choice("risk", Risk.class);
        var livesSince = past(row, "livesHereSince");
        var since = past(row, "since");
        var groups = groups(row);
        var identity = row.value("identityNumber");
        if (!identity.isEmpty() && IdentityNumber.read(identity).isEmpty()) {
            row.refuse("identityNumber", "no-such-number");
        }
        var phone = row.value("phone");
        if (!phone.isEmpty() && PhoneNumber.read(phone).isEmpty()) {
            row.refuse("phone", "no-such-number");
        }
        var key = community + "/" + number + "/" + person;
        if (!row.isGood()) {
            return new Candidate(key, List.of());
        }
        var household = id(community + "/" + number);
        var resident = id(key);
        return new Candidate(
                key,
                Arrays.asList(
                        household.toString(),
                        resident.toString(),
                        community,
                        sealed(SealedField.HOUSEHOLD_ADDRESS, household, address),
                        risk == null ? null : risk.name(),
                        sealed(SealedField.HOUSEHOLD_RISK_REASONS, household, reasons),
                        text(livesSince),
                        sealed(SealedField.RESIDENT_NAME, resident, name),
                        relation,
                        sealed(SealedField.RESIDENT_IDENTITY_NUMBER, resident, identity),
                        sealed(SealedField.RESIDENT_PHONE, resident, phone),
                        groups,
                        text(since),
                        address == null || address.isBlank() ? null : digest(address),
                        digest(String.join(
                                "\0",
                                String.valueOf(address),
                                String.valueOf(reasons),
                                String.valueOf(risk),
                                String.valueOf(livesSince),
                                name,
                                relation,
                                identity,
                                phone,
                                groups,
                                String.valueOf(since)))));
    }

    /** The same row is the same household and person, whoever sends it and however often. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("household roll " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(RowCheck row, String column, Pattern form, String code) {
        var value = row.value(column);
        if (value.isEmpty()) {
            row.refuse(column, "required");
        } else if (!form.matcher(value).matches()) {
            row.refuse(column, code);
        }
        return value;
    }

    private @Nullable LocalDate past(RowCheck row, String column) {
        var day = row.day(column);
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            row.refuse(column, "in-the-future");
        }
        return day;
    }

    private static String groups(RowCheck row) {
        var codes = BETWEEN.splitAsStream(row.value("groups"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.size() > MOST_GROUPS
                || !codes.stream().allMatch(code -> GROUP.matcher(code).matches())) {
            row.refuse("groups", "groups-form");
        }
        return codes.stream().sorted().collect(Collectors.joining(";"));
    }

    private @Nullable String sealed(SealedField field, UUID id, @Nullable String text) {
        return blank(text) ? null : Base64.getEncoder().encodeToString(fields.seal(field, id, String.valueOf(text)));
    }

    private String digest(String content) {
        return HexFormat.of().formatHex(index.of("household_roll_row", "digest", content));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
