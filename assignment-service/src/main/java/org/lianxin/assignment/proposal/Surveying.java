package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.balance.LoadRule;
import org.lianxin.assignment.balance.LoadRules;
import org.lianxin.assignment.proposal.Survey.Former;
import org.lianxin.assignment.proposal.solving.Distance;
import org.lianxin.assignment.proposal.solving.Official;
import org.lianxin.assignment.proposal.solving.Post;
import org.lianxin.assignment.proposal.solving.Situation;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.assignment.rule.AssignmentRules;

/** Finds out who leads what in a region, who else might, and how heavy everything is. */
@ApplicationScoped
class Surveying {

    private final EntityManager entities;
    private final LoadRules rules;
    private final AssignmentRules assignmentRules;
    private final Clock clock;

    Surveying(EntityManager entities, LoadRules rules, AssignmentRules assignmentRules, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.assignmentRules = assignmentRules;
        this.clock = clock;
    }

    @Transactional
    Survey survey(String region) {
        var today = LocalDate.now(clock);
        var rule = rules.on(region, today);
        int most = assignmentRules.of(region, today).sole() ? 1 : rule.ledAtMost();
        var found = rows(within(SurveySql.COMMUNITIES, region, today));
        var open = found.stream()
                .filter(row -> !row.get("left_alone", Boolean.class))
                .toList();
        var officials = officials(region, today, open, most);
        return new Survey(
                rule,
                most,
                new Situation(List.copyOf(officials.values()), posts(region, rule, open, officials)),
                open.stream().map(Surveying::former).toList(),
                found.size() - open.size());
    }

    private Map<String, Official> officials(String region, LocalDate today, List<Tuple> open, int most) {
        var leads = open.stream().filter(row -> row.get("assignment") != null).toList();
        var rows = rows(within(SurveySql.CADRES, region, today)
                .setParameter(
                        "movable",
                        leads.stream()
                                .map(row -> row.get("assignment", UUID.class))
                                .toArray(UUID[]::new)));
        var led = new HashMap<String, Integer>();
        leads.forEach(row -> led.merge(row.get("cadre", String.class), 1, Integer::sum));
        var officials = new java.util.LinkedHashMap<String, Official>();
        for (var row : rows) {
            var cadre = row.get("cadre", String.class);
            int room = most - row.get("elsewhere", Long.class).intValue();
            officials.put(
                    cadre,
                    new Official(
                            officials.size(),
                            cadre,
                            row.get("region", String.class),
                            hundredths(row.get("fixed", BigDecimal.class)),
                            // Who leads more already than a proposal would let them is not made to give any up.
                            Math.max(Math.max(room, 0), led.getOrDefault(cadre, 0))));
        }
        return officials;
    }

    private List<Post> posts(String region, LoadRule rule, List<Tuple> open, Map<String, Official> officials) {
        var recused = recused(region);
        long continuity = hundredths(rule.continuity().movePointRight(2));
        var posts = new ArrayList<Post>();
        for (var row : open) {
            var former = former(row);
            var incumbent = former == null || former.left() ? null : officials.get(former.cadre());
            var code = row.get("code", String.class);
            var at = row.get("region", String.class);
            var eligible = officials.values().stream()
                    .filter(official -> official.equals(incumbent)
                            || (official.room() > 0
                                    && !recused.contains(code + official.cadre())
                                    && (Distance.shares(
                                                    official.region(),
                                                    at,
                                                    rule.reach().digits())
                                            || isOfSameOrganisation(official, former))))
                    .toList();
            posts.add(new Post(
                    posts.size(),
                    code,
                    at,
                    hundredths(row.get("points", BigDecimal.class)),
                    hundredths(row.get("per_step", BigDecimal.class)),
                    row.get("vulnerable", Long.class),
                    continuity,
                    incumbent,
                    eligible));
        }
        return posts;
    }

    private static boolean isOfSameOrganisation(Official official, @Nullable Former former) {
        return former != null
                && official.cadre()
                        .startsWith(former.cadre().substring(0, former.cadre().indexOf('/') + 1));
    }

    private static @Nullable Former former(Tuple row) {
        var assignment = row.get("assignment", UUID.class);
        return assignment == null
                ? null
                : new Former(
                        assignment,
                        row.get("version", Long.class),
                        row.get("cadre", String.class),
                        "LEFT".equals(row.get("status", String.class)));
    }

    private Set<String> recused(String region) {
        var pairs = new HashSet<String>();
        for (var row : rows(bounded(SurveySql.RECUSED, region))) {
            pairs.add(row.get("community", String.class) + row.get("cadre", String.class));
        }
        return pairs;
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValue();
    }

    private Query within(String sql, String region, LocalDate day) {
        return bounded(sql, region).setParameter("day", day);
    }

    private Query bounded(String sql, String region) {
        var range = RegionRange.of(region);
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until());
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
