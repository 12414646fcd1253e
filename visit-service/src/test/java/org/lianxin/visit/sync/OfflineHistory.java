package org.lianxin.visit.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One random history: two devices of one official edit, record and correct the same visits offline, send batches that get lost,
 * arrive twice or late, while an assignment comes and goes. The model says what must come of each operation.
 */
final class OfflineHistory {
    static final List<String> FIELDS = List.of("notes", "findings", "minutes");

    /** An operation as it is sent, and what the model knows of it. */
    record Step(UUID operation, String kind, UUID visit, Map<String, Object> body, String community) {}

    /** One visit as the model has it. */
    static final class Record {
        final String community;
        String status = "PLANNED";
        final Map<String, Object> values = new TreeMap<>();
        /** Version and device of the last change of a field. */
        final Map<String, Long> changedAt = new HashMap<>();

        final Map<String, Integer> changedBy = new HashMap<>();
        long version;
        final List<String> corrections = new ArrayList<>();
        Object recorded;

        Record(String community) {
            this.community = community;
        }
    }

    /** What one device holds and has not sent yet. */
    static final class Phone {
        final int number;
        final List<Step> queue = new ArrayList<>();
        final Map<UUID, Long> seen = new HashMap<>();
        final Map<UUID, Map<String, Object>> held = new TreeMap<>();
        String cursor;

        Phone(int number) {
            this.number = number;
        }
    }

    final Random chance;
    final String[] communities;
    final boolean[] inScope = {true, true};
    final Phone[] phones = {new Phone(0), new Phone(1)};
    final Map<UUID, Record> records = new TreeMap<>();
    final Set<UUID> effective = new HashSet<>();
    final Map<UUID, Set<String>> kept = new HashMap<>();
    final List<UUID> known = new ArrayList<>();
    final Instant now;

    OfflineHistory(long seed, String first, String second, Instant now) {
        this.chance = new Random(seed);
        this.communities = new String[] {first, second};
        this.now = now;
    }

    /** Something is done on a device. */
    void act(Phone phone) {
        int what = known.isEmpty() ? 0 : chance.nextInt(10);
        if (what <= 1) {
            plan(phone);
            return;
        }
        var visit = known.get(chance.nextInt(known.size()));
        if (what <= 6) {
            edit(phone, visit);
        } else if (what == 7) {
            record(phone, visit);
        } else if (what == 8) {
            phone.queue.add(step("visit.correct", visit, Map.of("id", visit, "text", text())));
        } else {
            phone.queue.add(step("visit.cancel", visit, Map.of("id", visit)));
        }
    }

    private void plan(Phone phone) {
        var visit = new UUID(chance.nextLong(), chance.nextLong());
        var community = communities[chance.nextInt(2)];
        known.add(visit);
        homes.put(visit, community);
        var body = new HashMap<String, Object>();
        body.put("id", visit);
        body.put("kind", "RECEPTION");
        body.put("community", community);
        body.put("plannedFor", now.plusSeconds(3600).toString());
        body.put("notes", text());
        phone.queue.add(step("visit.plan", visit, body));
    }

    private final Map<UUID, String> homes = new HashMap<>();

    private void edit(Phone phone, UUID visit) {
        var changes = new HashMap<String, Object>();
        for (var field : FIELDS) {
            if (chance.nextInt(2) == 0) {
                changes.put(field, field.equals("minutes") ? (Object) (1 + chance.nextInt(5)) : text());
            }
        }
        if (changes.isEmpty()) {
            changes.put("notes", text());
        }
        var body = new HashMap<String, Object>();
        body.put("id", visit);
        body.put("base", phone.seen.getOrDefault(visit, 0L));
        body.put("changes", changes);
        phone.queue.add(step("visit.edit", visit, body));
    }

    private void record(Phone phone, UUID visit) {
        var body = new HashMap<String, Object>();
        body.put("id", visit);
        body.put("kind", "RECEPTION");
        body.put("community", homes.get(visit));
        body.put("startedAt", now.minusSeconds(60).toString());
        body.put("notes", text());
        body.put("base", phone.seen.getOrDefault(visit, 0L));
        phone.queue.add(step("visit.record", visit, body));
    }

    /** Few different words, so that two devices sometimes write the same. */
    private String text() {
        return "w" + chance.nextInt(12);
    }

    private Step step(String kind, UUID visit, Map<String, Object> body) {
        return new Step(new UUID(chance.nextLong(), chance.nextLong()), kind, visit, body, homes.get(visit));
    }

    private boolean works(String community) {
        return inScope[community.equals(communities[0]) ? 0 : 1];
    }

    /** What must come of it now. */
    String expect(Step step, Phone phone) {
        if (effective.contains(step.operation())) {
            return kept.containsKey(step.operation()) ? "CONFLICT" : "REPEATED";
        }
        var record = records.get(step.visit());
        var verdict = switch (step.kind()) {
            case "visit.plan" -> planned(step, phone, record);
            case "visit.edit" -> edited(step, phone, record);
            case "visit.record" -> recorded(step, phone, record);
            case "visit.correct" -> corrected(step, record);
            default -> cancelled(step, record);
        };
        if (Set.of("CREATED", "MERGED", "CONFLICT").contains(verdict)) {
            effective.add(step.operation());
        }
        return verdict;
    }

    private String planned(Step step, Phone phone, Record record) {
        if (record != null) {
            kept.put(step.operation(), Set.of("whole"));
            return "CONFLICT";
        }
        if (!works(step.community())) {
            return "OUT_OF_SCOPE";
        }
        var made = new Record(step.community());
        made.values.put("notes", step.body().get("notes"));
        FIELDS.forEach(field -> {
            made.changedAt.put(field, 0L);
            made.changedBy.put(field, phone.number);
        });
        records.put(step.visit(), made);
        return "CREATED";
    }

    private boolean reachable(Record record) {
        return record != null && works(record.community);
    }

    @SuppressWarnings("unchecked")
    private String edited(Step step, Phone phone, Record record) {
        if (!reachable(record)) {
            return "OUT_OF_SCOPE";
        }
        long base = (Long) step.body().get("base");
        var taken = new HashMap<String, Object>();
        var clashing = new HashSet<String>();
        ((Map<String, Object>) step.body().get("changes")).forEach((field, value) -> {
            if (value.equals(record.values.get(field))) {
                return;
            }
            if (record.status.equals("PLANNED") && !behind(record, field, phone, base)) {
                taken.put(field, value);
            } else {
                clashing.add(field);
            }
        });
        if (!taken.isEmpty()) {
            record.version++;
            taken.forEach((field, value) -> {
                record.values.put(field, value);
                record.changedAt.put(field, record.version);
                record.changedBy.put(field, phone.number);
            });
        }
        return conflictUnlessEmpty(step, clashing, "MERGED");
    }

    private static boolean behind(Record record, String field, Phone phone, long base) {
        return record.changedAt.get(field) > base && record.changedBy.get(field) != phone.number;
    }

    private String recorded(Step step, Phone phone, Record record) {
        if (record != null && step.body().get("notes").equals(record.recorded)) {
            return "REPEATED";
        }
        if (record != null && !record.status.equals("PLANNED")) {
            kept.put(step.operation(), Set.of("whole"));
            return "CONFLICT";
        }
        if (!works(step.community())) {
            return "OUT_OF_SCOPE";
        }
        var made = record == null ? new Record(step.community()) : record;
        var lost = new HashSet<String>();
        if (record != null) {
            long base = (Long) step.body().get("base");
            for (var field : List.of("notes", "findings")) {
                var drafted = record.values.get(field);
                if (drafted != null
                        && behind(record, field, phone, base)
                        && !drafted.equals(step.body().get(field))) {
                    lost.add(field);
                }
            }
            record.version++;
        }
        made.status = "RECORDED";
        made.values.clear();
        made.values.put("notes", step.body().get("notes"));
        made.recorded = step.body().get("notes");
        records.put(step.visit(), made);
        return conflictUnlessEmpty(step, lost, "CREATED");
    }

    private String corrected(Step step, Record record) {
        if (!reachable(record)) {
            return "OUT_OF_SCOPE";
        }
        if (!record.status.equals("RECORDED")) {
            return "INVALID";
        }
        record.corrections.add((String) step.body().get("text"));
        return "CREATED";
    }

    private String cancelled(Step step, Record record) {
        if (!reachable(record)) {
            return "OUT_OF_SCOPE";
        }
        switch (record.status) {
            case "PLANNED" -> {
                record.status = "CANCELLED";
                record.version++;
                return "MERGED";
            }
            case "CANCELLED" -> {
                return "REPEATED";
            }
            default -> {
                kept.put(step.operation(), Set.of("status"));
                return "CONFLICT";
            }
        }
    }

    private String conflictUnlessEmpty(Step step, Set<String> fields, String otherwise) {
        if (fields.isEmpty()) {
            return otherwise;
        }
        kept.put(step.operation(), fields);
        return "CONFLICT";
    }
}
