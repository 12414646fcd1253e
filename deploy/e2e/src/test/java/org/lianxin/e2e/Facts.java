package org.lianxin.e2e;

import java.util.Set;
import java.util.TreeSet;
import org.lianxin.local.infrastructure.Database;

/** Which events are facts to evaluation-service: the ids in the producers' outboxes, and those it holds. */
final class Facts {
    private static final String PRODUCED = """
            select id from outbox
            where type in ('rating.given.v1', 'rating.excluded.v1', 'matter.answered.v1', 'due-contact.met.v1',
                           'due-contact.missed.v1', 'visit.acknowledged.v1', 'visit.disputed.v1', 'help-case.confirmed.v1')
               or type = 'matter.overdue.v1' and payload ->> 'clock' = 'ANSWER'""";

    private final Databases databases;

    Facts(Databases databases) {
        this.databases = databases;
    }

    Set<String> produced() {
        var ids = new TreeSet<String>();
        ids.addAll(databases.texts(Database.VISIT, PRODUCED));
        ids.addAll(databases.texts(Database.FEEDBACK, PRODUCED));
        return ids;
    }

    Set<String> kept() {
        return databases.texts(Database.EVALUATION, "select event_id from fact");
    }

    long count() {
        return databases.number(Database.EVALUATION, "select count(*) from fact");
    }
}
