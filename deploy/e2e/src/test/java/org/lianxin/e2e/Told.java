package org.lianxin.e2e;

import static org.lianxin.local.infrastructure.Database.ASSIGNMENT;
import static org.lianxin.local.infrastructure.Database.FEEDBACK;
import static org.lianxin.local.infrastructure.Database.VISIT;

import java.util.List;
import org.lianxin.local.infrastructure.Database;

/**
 * An event that happens once to each record of a kind.
 *
 * @param type wire type
 * @param sql gives the ids of the records that must have told it
 */
record Told(String type, Database database, String sql) {
    static final List<Told> ONCE = List.of(
            new Told("community.changed.v1", ASSIGNMENT, "select code from community"),
            new Told("assignment.changed.v1", ASSIGNMENT, "select id from assignment"),
            new Told("household.changed.v1", VISIT, "select id from household"),
            new Told("visit.recorded.v1", VISIT, "select id from visit where kind <> 'INCOGNITO'"),
            new Told("visit.released.v1", VISIT, "select id from visit where status = 'RELEASED'"),
            new Told("visit.acknowledged.v1", VISIT, "select id from visit where status = 'ACKNOWLEDGED'"),
            new Told(
                    "visit.disputed.v1",
                    VISIT,
                    "select id from visit where status = 'DISPUTED' or reviewed_at is not null"),
            new Told("need.found.v1", VISIT, "select id from need"),
            new Told("help-case.confirmed.v1", VISIT, "select id from help_case where confirmed_by is not null"),
            new Told("due-contact.met.v1", VISIT, "select id from due_contact where status = 'MET'"),
            new Told("matter.received.v1", FEEDBACK, "select id from matter where not sealed"),
            new Told("rating.given.v1", FEEDBACK, "select id from rating where not sealed"));

    /** Ids with how often they told it: {@code <id> 1} when all is well. */
    String counted() {
        return "select aggregateid || ' ' || count(*) from outbox where type = '" + type + "' group by aggregateid";
    }

    String expected() {
        return "select id || ' 1' from (" + sql + ") as record (id)";
    }
}
