package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;

/** Needs and help cases: the household's to read, their words erased with it or when their time is over. */
@ApplicationScoped
class AidRecords implements Expiring, PersonalData {
    private static final String CLOSED = """
            select c.id from help_case c, lateral (select c.household, c.community) x
            where c.status = 'CLOSED' and c.opened_at < :before and c.entered_at < :before
              and exists (select from need n where n.id = c.need and n.description is not null)
              and %s
            order by c.entered_at limit :most for update of c skip locked""".formatted(LegalHolds.FREE);
    private static final String REFUSED = """
            select n.id from need n, lateral (select n.household, n.community) x
            where n.status = 'REFUSED' and n.decided_at < :before and n.description is not null and %s
            order by n.decided_at limit :most for update of n skip locked""".formatted(LegalHolds.FREE);
    private static final List<String> ERASE_CASES = List.of(
            "update help_case_step set note = null where help_case = any(:ids)",
            "update help_case set resident_words = null where id = any(:ids)",
            "update help_recheck set note = null where help_case = any(:ids)",
            "update help_case_paper set waived = null where help_case = any(:ids)",
            "update help_case_application set relation = null where help_case = any(:ids)",
            "update need set description = null where id in (select need from help_case where id = any(:ids))");
    private static final String ERASE_NEEDS = "update need set description = null, refusal = null where id = any(:ids)";

    private final EntityManager entities;
    private final AidWords words;

    AidRecords(EntityManager entities, AidWords words) {
        this.entities = entities;
        this.words = words;
    }

    @Override
    public String subject() {
        return "CLOSED_HELP_CASES";
    }

    @Override
    public int erase(Instant before, int most) {
        var cases = ids(CLOSED, before, most);
        ERASE_CASES.forEach(sql -> run(sql, cases));
        var needs = ids(REFUSED, before, most - cases.size());
        run(ERASE_NEEDS, needs);
        return cases.size() + needs.size();
    }

    private List<UUID> ids(String sql, Instant before, int most) {
        return entities.createNativeQuery(sql, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
    }

    private void run(String sql, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery(sql)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    @Override
    public String part() {
        return "needsAndHelp";
    }

    @Override
    public List<?> of(Collection<UUID> households) {
        var records = new ArrayList<Object>();
        entities.createQuery("from Need where household in :households order by foundAt, id", Need.class)
                .setParameter("households", households)
                .getResultStream()
                .map(need -> NeedView.of(need, words))
                .forEach(records::add);
        entities.createQuery("from HelpCase where household in :households order by openedAt, id", HelpCase.class)
                .setParameter("households", households)
                .getResultStream()
                .map(helpCase -> HelpCaseView.of(helpCase, words))
                .forEach(records::add);
        return records;
    }

    @Override
    public List<String> hindrances(Collection<UUID> households) {
        return entities.createQuery(
                        "select 'OPEN_HELP_CASE' from HelpCase where household in :households and status <> CLOSED",
                        String.class)
                .setParameter("households", households)
                .setMaxResults(1)
                .getResultList();
    }

    @Override
    public void erase(Collection<UUID> households) {
        var cases = idsOf("HelpCase", households);
        ERASE_CASES.forEach(sql -> run(sql, cases));
        run(ERASE_NEEDS, idsOf("Need", households));
    }

    private List<UUID> idsOf(String entity, Collection<UUID> households) {
        return entities.createQuery("select id from " + entity + " where household in :households", UUID.class)
                .setParameter("households", households)
                .getResultList();
    }
}
