package org.lianxin.visit.openitems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.lianxin.platform.events.Outbox;

/**
 * Counts all that is open in one statement and tells what differs from what was told before. Counting afresh cannot drift, as adding and
 * subtracting with every change would.
 */
@ApplicationScoped
class CountingOpenItems {
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended('open-items', 0))";

    private static final String COUNT = """
            with item (cadre, community, due_contacts, needs, help_cases, promises) as (
                select cadre, community, 1, 0, 0, 0 from due_contact where status = 'OPEN' and cadre is not null
                union all
                select coalesce(in_charge, cadre), community, 0, 1, 0, 0 from need where status = 'UNDECIDED'
                union all
                select cadre, community, 0, 0, 1, 0 from help_case where status <> 'CLOSED'
                union all
                select cadre, community, 0, 0, 0, 1 from promise where status in ('OPEN', 'REPORTED')
            ), counted as (
                select cadre, community, sum(due_contacts) as due_contacts, sum(needs) as needs,
                       sum(help_cases) as help_cases, sum(promises) as promises
                from item
                group by cadre, community
            )
            merge into open_items_told as told
            using counted on told.cadre = counted.cadre and told.community = counted.community
            when matched and (told.due_contacts, told.needs, told.help_cases, told.promises)
                    is distinct from (counted.due_contacts, counted.needs, counted.help_cases, counted.promises) then
                update set due_contacts = counted.due_contacts, needs = counted.needs, help_cases = counted.help_cases,
                           promises = counted.promises
            when not matched by target then
                insert (cadre, community, due_contacts, needs, help_cases, promises)
                values (counted.cadre, counted.community, counted.due_contacts, counted.needs, counted.help_cases, counted.promises)
            when not matched by source and told.due_contacts + told.needs + told.help_cases + told.promises > 0 then
                update set due_contacts = 0, needs = 0, help_cases = 0, promises = 0
            returning told.cadre, told.community, told.due_contacts, told.needs, told.help_cases, told.promises
            """;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    CountingOpenItems(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing where another replica is at it. */
    @Transactional
    void count() {
        if (!(Boolean) entities.createNativeQuery(ALONE, Boolean.class).getSingleResult()) {
            return;
        }
        var now = clock.instant();
        List<Tuple> changed = entities.createNativeQuery(COUNT, Tuple.class).getResultList();
        outbox.publishAll(changed.stream()
                .map(row -> new OpenItemsCounted(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        number(row, 2),
                        number(row, 3),
                        number(row, 4),
                        number(row, 5),
                        now))
                .toList());
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
