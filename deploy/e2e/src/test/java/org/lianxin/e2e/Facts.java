package org.lianxin.e2e;

import java.util.Set;
import java.util.TreeSet;
import org.lianxin.local.infrastructure.Database;

/** Which events are facts to evaluation-service: the ids in the producers' outboxes, and those it holds. */
final class Facts {
    private static final String PRODUCED = """
            select id from outbox
            where type in ('rating.given.v1', 'rating.excluded.v1', 'matter.answered.v1', 'due-contact.met.v1',
                           'due-contact.missed.v1', 'visit.acknowledged.v1', 'visit.disputed.v1', 'visit.reviewed.v1',
                           'need.found.v1', 'need.decided.v1', 'need.overdue.v1', 'help-case.confirmed.v1',
                           'help-case.rechecked.v1', 'promise.made.v1', 'promise.kept.v1', 'promise.broken.v1',
                           'promise.renegotiated.v1', 'reception.served.v1', 'training.attended.v1',
                           'training.attendance-revoked.v1', 'exchange.held.v1', 'experience.published.v1',
                           'experience.withdrawn.v1', 'quiz.answered.v1', 'coverage.vacant.v1', 'coverage.filled.v1')
               or type = 'matter.overdue.v1' and payload ->> 'clock' = 'ANSWER'
               or type = 'matter.closed.v1' and payload ->> 'outcome' in ('CONFIRMED', 'UNCONFIRMED_CLOSED')
               or type = 'help-case.closed.v1' and payload ->> 'outcome' <> 'REFUSED'
               or type = 'experience.used.v1' and payload ->> 'author' <> payload ->> 'by'""";

    private final Databases databases;

    Facts(Databases databases) {
        this.databases = databases;
    }

    Set<String> produced() {
        var ids = new TreeSet<String>();
        ids.addAll(databases.texts(Database.ASSIGNMENT, PRODUCED));
        ids.addAll(databases.texts(Database.VISIT, PRODUCED));
        ids.addAll(databases.texts(Database.FEEDBACK, PRODUCED));
        return ids;
    }

    Set<String> kept() {
        return databases.texts(Database.EVALUATION, "select event_id from fact where kind <> 'EXCHANGE_ATTENDED'");
    }

    long count() {
        return databases.number(Database.EVALUATION, "select count(*) from fact");
    }
}
