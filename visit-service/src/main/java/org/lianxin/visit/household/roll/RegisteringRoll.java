package org.lianxin.visit.household.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.imports.Staged;
import org.lianxin.visit.contact.Risk;
import org.lianxin.visit.household.GroupSource;
import org.lianxin.visit.household.NewHousehold;
import org.lianxin.visit.household.Pen;
import org.lianxin.visit.household.PersonalFields;
import org.lianxin.visit.household.RegisteringHousehold;
import org.lianxin.visit.household.SealedField;

/** Registers the households of a list, each as if an official had: with its history, its events and the contact owed to it. */
@ApplicationScoped
class RegisteringRoll {
    private static final int AT_ONCE = 100;
    private static final String ROWS = """
            select household, resident, community, address, risk, reasons, lives_since, name, relation, identity_number, phone,
                   group_codes, since
            from import_stage where verdict = 'CREATED' order by household, line""";
    private static final String KEEP = """
            insert into household_roll_row (key, household, resident, digest, import)
            select key, household::uuid, resident::uuid, decode(digest, 'hex'), ? from import_stage where verdict = 'CREATED'""";

    private final EntityManager entities;
    private final RegisteringHousehold registering;
    private final PersonalFields fields;
    private final Clock clock;

    RegisteringRoll(EntityManager entities, RegisteringHousehold registering, PersonalFields fields, Clock clock) {
        this.entities = entities;
        this.registering = registering;
        this.fields = fields;
        this.clock = clock;
    }

    /** In the import's transaction, whose connection alone sees the staged rows. */
    void register(Staged staged, Instant at) {
        var pen = new Pen(fields, staged.submittedBy(), at, LocalDate.ofInstant(at, clock.getZone()));
        var batch = new LinkedHashMap<UUID, NewHousehold>();
        households().forEach((id, rows) -> {
            batch.put(id, content(id, rows));
            if (batch.size() == AT_ONCE) {
                create(batch, pen);
            }
        });
        if (!batch.isEmpty()) {
            create(batch, pen);
        }
        staged.run(KEEP, staged.id());
    }

    private void create(Map<UUID, NewHousehold> batch, Pen pen) {
        registering.createAll(batch, pen);
        batch.clear();
        entities.flush();
        entities.clear();
    }

    private LinkedHashMap<UUID, List<Row>> households() {
        List<?> rows = entities.createNativeQuery(ROWS, Object[].class).getResultList();
        var households = new LinkedHashMap<UUID, List<Row>>();
        for (var columns : rows) {
            var row = new Row((Object[]) columns);
            households
                    .computeIfAbsent(Objects.requireNonNull(row.id(0)), id -> new ArrayList<>())
                    .add(row);
        }
        return households;
    }

    private NewHousehold content(UUID id, List<Row> rows) {
        var first = rows.stream().filter(row -> row.text(3) != null).findFirst().orElseThrow();
        var reasons = first.open(5, SealedField.HOUSEHOLD_RISK_REASONS, id);
        return new NewHousehold(
                Objects.requireNonNull(first.text(2)),
                Objects.requireNonNull(first.open(3, SealedField.HOUSEHOLD_ADDRESS, id)),
                first.text(4) == null ? Risk.NORMAL : Risk.valueOf(first.text(4)),
                reasons == null ? List.of() : List.of(reasons),
                rows.stream().map(this::member).toList(),
                null,
                first.day(6),
                true);
    }

    private NewHousehold.Member member(Row row) {
        var id = Objects.requireNonNull(row.id(1));
        return new NewHousehold.Member(
                id,
                Objects.requireNonNull(row.open(7, SealedField.RESIDENT_NAME, id)),
                Objects.requireNonNull(row.text(8)),
                row.codes(11),
                row.day(12),
                GroupSource.IMPORT,
                row.open(9, SealedField.RESIDENT_IDENTITY_NUMBER, id),
                row.open(10, SealedField.RESIDENT_PHONE, id));
    }

    /** A staged row, by place of the column in {@link #ROWS}. */
    private final class Row {
        private final Object[] columns;

        Row(Object[] columns) {
            this.columns = columns;
        }

        @Nullable
        String text(int column) {
            return (String) columns[column];
        }

        @Nullable
        UUID id(int column) {
            var text = text(column);
            return text == null ? null : UUID.fromString(text);
        }

        @Nullable
        LocalDate day(int column) {
            var text = text(column);
            return text == null ? null : LocalDate.parse(text);
        }

        Set<String> codes(int column) {
            var text = text(column);
            return text == null || text.isEmpty()
                    ? Set.of()
                    : Arrays.stream(text.split(";")).collect(Collectors.toSet());
        }

        @Nullable
        String open(int column, SealedField field, UUID row) {
            var text = text(column);
            return text == null
                    ? null
                    : fields.open(field, row, Base64.getDecoder().decode(text));
        }
    }
}
