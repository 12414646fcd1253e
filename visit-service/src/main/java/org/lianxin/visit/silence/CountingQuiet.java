package org.lianxin.visit.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lianxin.visit.contact.DailyRuns;

/**
 * Counts once a day how much is heard from each community and compares it with its peers: communities of the same kind in the
 * same district, where those are too few in the city, the province, everywhere. The statistic is the modified z-score, 0.6745 ×
 * (x − median) / MAD (Iglewicz and Hoaglin), of the logarithm of the rate: a few very loud communities move neither median nor
 * MAD, and the logarithm tells three from thirty as well as thirty from three hundred.
 */
@ApplicationScoped
class CountingQuiet {
    private static final String WORK = "quiet-communities";

    /** An open contact is owed to each household that is there, so they count the households. A MAD below 0.1 is taken as that. */
    private static final String COUNT = """
            insert into quiet_community (community, region, kind, households, needs, matters, rate, peer_region, peers,
                                         peer_median, distance, quiet, counted_on)
            with home as (select community, count(*) as households from due_contact where status = 'OPEN' group by community),
                 found as (select community, count(*) as needs from need where found_at >= :since group by community),
                 heard as (select community, count(*) as matters from matter_heard where received_on >= :day group by community),
                 counted as (
                     select c.community, c.region, c.kind, h.households, coalesce(f.needs, 0) as needs,
                            coalesce(m.matters, 0) as matters,
                            1000.0 * (coalesce(f.needs, 0) + coalesce(m.matters, 0)) / h.households as rate
                     from community_copy c
                     join home h on h.community = c.community
                     left join found f on f.community = c.community
                     left join heard m on m.community = c.community
                     where h.households >= :minHouseholds),
                 peer as (
                     select d.digits, left(c.region, d.digits) as prefix, c.kind, count(*) as peers,
                            percentile_cont(0.5) within group (order by ln(1 + c.rate)) as middle,
                            percentile_cont(0.5) within group (order by c.rate) as median
                     from counted c cross join (values (6), (4), (2), (0)) as d (digits)
                     group by 1, 2, 3
                     having count(*) >= :minPeers),
                 spread as (
                     select p.digits, p.prefix, p.kind, p.peers, p.middle, p.median,
                            greatest(percentile_cont(0.5) within group (order by abs(ln(1 + c.rate) - p.middle)), 0.1) as mad
                     from peer p join counted c on c.kind = p.kind and left(c.region, p.digits) = p.prefix
                     group by 1, 2, 3, 4, 5, 6)
            select c.community, c.region, c.kind, c.households, c.needs, c.matters, c.rate, s.prefix, s.peers, s.median,
                   0.6745 * (ln(1 + c.rate) - s.middle) / s.mad,
                   0.6745 * (ln(1 + c.rate) - s.middle) / s.mad <= - cast(:distance as double precision), :today
            from counted c
            join lateral (select * from spread s where s.kind = c.kind and s.prefix = left(c.region, s.digits)
                          order by s.digits desc limit 1) s on true
            """;

    private final EntityManager entities;
    private final QuietRules rules;
    private final DailyRuns runs;
    private final Clock clock;

    CountingQuiet(EntityManager entities, QuietRules rules, DailyRuns runs, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.runs = runs;
        this.clock = clock;
    }

    /** By every replica at any time; one of them does it. */
    @Transactional
    void countToday() {
        var today = LocalDate.now(clock);
        if (runs.claim(WORK, today)) {
            count(today);
        }
    }

    private void count(LocalDate today) {
        var rule = rules.on(today);
        var first = today.minusDays(rule.windowDays());
        entities.createNativeQuery("delete from quiet_community").executeUpdate();
        entities.createNativeQuery("delete from matter_heard where received_on < :day")
                .setParameter("day", first)
                .executeUpdate();
        entities.createNativeQuery(COUNT)
                .setParameter(
                        "since",
                        first.atStartOfDay(clock.getZone()).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC))
                .setParameter("day", first)
                .setParameter("today", today)
                .setParameter("minHouseholds", rule.minHouseholds())
                .setParameter("minPeers", rule.minPeers())
                .setParameter("distance", rule.distance())
                .executeUpdate();
    }
}
