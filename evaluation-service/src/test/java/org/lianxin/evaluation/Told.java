package org.lianxin.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.testing.Deliver;

/** An event as another service tells it. */
record Told(UUID id, String type, String topic, String key, long sequence, Map<String, Object> body) {

    /** Any event: name and value of each field in turn. */
    static Told event(String type, String topic, Object key, long sequence, Object... body) {
        return of(type, topic, key, sequence, body);
    }

    private static Told of(String type, String topic, Object key, long sequence, Object... body) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < body.length; i += 2) {
            fields.put((String) body[i], body[i + 1] instanceof UUID id ? id.toString() : body[i + 1]);
        }
        return new Told(named(type + fields), type, "lianxin." + topic, key.toString(), sequence, fields);
    }

    static Told rating(UUID rating, int grade, String cadre, String community, Instant at) {
        return of(
                "rating.given.v1",
                "rating",
                rating,
                1,
                "rating",
                rating,
                "matter",
                named("matter of " + rating),
                "grade",
                grade,
                "community",
                community,
                "org",
                "12330102MB0000001X",
                "cadre",
                cadre,
                "occurredAt",
                at.toString());
    }

    static Told exclusion(UUID rating, Instant at) {
        return of(
                "rating.excluded.v1",
                "rating",
                rating,
                2,
                "rating",
                rating,
                "matter",
                named("matter of " + rating),
                "occurredAt",
                at.toString());
    }

    static Told answer(UUID matter, boolean inTime, String cadre, String community, Instant at) {
        return of(
                "matter.answered.v1",
                "matter",
                matter,
                3,
                "matter",
                matter,
                "community",
                community,
                "org",
                "12330102MB0000001X",
                "cadre",
                cadre,
                "dueAt",
                at.toString(),
                "inTime",
                inTime,
                "occurredAt",
                at.toString());
    }

    static Told overdue(UUID matter, String clock, String cadre, String community, Instant at) {
        return of(
                "matter.overdue.v1",
                "matter",
                matter,
                2,
                "matter",
                matter,
                "clock",
                clock,
                "level",
                "SUPERVISOR",
                "community",
                community,
                "org",
                "12330102MB0000001X",
                "cadre",
                cadre,
                "dueAt",
                at.toString(),
                "occurredAt",
                at.toString());
    }

    static Told met(UUID dueContact, boolean inTime, UUID visit, String cadre, String community, Instant at) {
        return of(
                "due-contact.met.v1",
                "due-contact",
                dueContact,
                3,
                "dueContact",
                dueContact,
                "household",
                UUID.randomUUID(),
                "community",
                community,
                "cadre",
                cadre,
                "visit",
                visit,
                "dueOn",
                "2026-03-01",
                "inTime",
                inTime,
                "occurredAt",
                at.toString());
    }

    static Told missed(UUID dueContact, String cadre, String community, Instant at) {
        return of(
                "due-contact.missed.v1",
                "due-contact",
                dueContact,
                2,
                "dueContact",
                dueContact,
                "household",
                UUID.randomUUID(),
                "community",
                community,
                "cadre",
                cadre,
                "dueOn",
                "2026-03-01",
                "occurredAt",
                at.toString());
    }

    static Told visit(String verb, UUID visit, String cadre, String community, Instant at) {
        return of(
                "visit." + verb + ".v1",
                "visit",
                visit,
                2,
                "visit",
                visit,
                "community",
                community,
                "household",
                null,
                "cadre",
                cadre,
                "kind",
                "HOME",
                "occurredAt",
                at.toString());
    }

    static Told help(UUID helpCase, String by, String cadre, String community, Instant at) {
        return of(
                "help-case.confirmed.v1",
                "help-case",
                helpCase,
                7,
                "helpCase",
                helpCase,
                "need",
                UUID.randomUUID(),
                "community",
                community,
                "household",
                null,
                "cadre",
                cadre,
                "by",
                by,
                "occurredAt",
                at.toString());
    }

    static Told community(String code, String kind, String region, long sequence) {
        return of(
                "community.changed.v1",
                "community",
                code,
                sequence,
                "community",
                code,
                "kind",
                kind,
                "region",
                region,
                "name",
                "某社区",
                "occurredAt",
                "2026-01-01T00:00:00Z");
    }

    static Told organisation(String org, String region, long sequence) {
        return of(
                "organisation.changed.v1",
                "organisation",
                org,
                sequence,
                "org",
                org,
                "region",
                region,
                "occurredAt",
                "2026-01-01T00:00:00Z");
    }

    static Told assignment(UUID id, String community, String cadre, String from, String to, String status, long seq) {
        return of(
                "assignment.changed.v1",
                "assignment",
                id,
                seq,
                "assignment",
                id,
                "community",
                community,
                "cadre",
                cadre,
                "org",
                cadre.substring(0, cadre.indexOf('/')),
                "role",
                "LEAD",
                "validFrom",
                from,
                "validTo",
                to,
                "status",
                status,
                "occurredAt",
                "2026-01-01T00:00:00Z");
    }

    /** Made from what is told, so that a random story is the same story each time. */
    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    UUID subject() {
        return UUID.fromString(key);
    }

    Instant at() {
        return Instant.parse((String) body.get("occurredAt"));
    }

    Told to(Deliver deliver) {
        deliver.event(id, type, topic, key, sequence, body);
        return this;
    }
}
