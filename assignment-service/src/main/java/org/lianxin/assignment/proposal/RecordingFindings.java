package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.lianxin.assignment.proposal.solving.Answer;
import org.lianxin.assignment.proposal.solving.Spread;
import org.lianxin.assignment.proposal.solving.Standing;

/** Writes down what a proposal comes to, in the transaction that makes it ready. */
@ApplicationScoped
class RecordingFindings {

    private final EntityManager entities;

    RecordingFindings(EntityManager entities) {
        this.entities = entities;
    }

    void record(UUID proposal, Findings found) {
        var solved = found.solved();
        var situation = found.survey().situation();
        var today = Answer.asItIs(situation);
        measure(proposal, "TODAY", solved.today(), Spread.of(today.loads()));
        measure(proposal, "GREEDY", solved.greedy(), Spread.of(solved.greedily().loads()));
        measure(proposal, "PROPOSED", solved.best(), Spread.of(solved.answer().loads()));
        bundles(proposal, found, Spread.of(today.loads()).standardDeviation());
        found.changes().forEach(row -> entities.persist(new ProposedChange(proposal, row)));
        cadres(proposal, found, today);
        gaps(proposal, found);
    }

    private void measure(UUID proposal, String answer, Standing standing, Spread spread) {
        entities.createNativeQuery("""
                        insert into proposal_measure (proposal, answer, gaps, uncovered, moved, distance_steps, cost,
                            load_min, load_max, load_mean, load_deviation)
                        values (:proposal, :answer, :gaps, :uncovered, :moved, :steps, :cost, :min, :max, :mean, :deviation)""")
                .setParameter("proposal", proposal)
                .setParameter("answer", answer)
                .setParameter("gaps", standing.gaps())
                .setParameter("uncovered", (int) standing.uncovered())
                .setParameter("moved", standing.moved())
                .setParameter("steps", (int) standing.steps())
                .setParameter("cost", Findings.squares(standing.cost()))
                .setParameter("min", spread.min())
                .setParameter("max", spread.max())
                .setParameter("mean", spread.mean())
                .setParameter("deviation", spread.standardDeviation())
                .executeUpdate();
    }

    private void bundles(UUID proposal, Findings found, BigDecimal deviationToday) {
        var bundles = found.bundles();
        entities.createNativeQuery("""
                        insert into proposal_bundle (proposal, number, size, gaps_filled, vulnerable_covered, moved,
                            deviation_before, deviation_after)
                        select :proposal, u.number, u.size, u.gaps, u.vulnerable, u.moved, :before, u.after
                        from unnest(:numbers, :sizes, :gaps, :vulnerable, :moved, :after)
                            as u (number, size, gaps, vulnerable, moved, after)""")
                .setParameter("proposal", proposal)
                .setParameter("before", deviationToday)
                .setParameter(
                        "numbers", bundles.stream().map(Findings.Bundle::number).toArray(Integer[]::new))
                .setParameter(
                        "sizes", bundles.stream().map(b -> b.changes().size()).toArray(Integer[]::new))
                .setParameter(
                        "gaps", bundles.stream().map(Findings.Bundle::gaps).toArray(Integer[]::new))
                .setParameter(
                        "vulnerable",
                        bundles.stream().map(b -> (int) b.vulnerable()).toArray(Integer[]::new))
                .setParameter(
                        "moved", bundles.stream().map(Findings.Bundle::moved).toArray(Integer[]::new))
                .setParameter(
                        "after",
                        bundles.stream()
                                .map(b -> b.spread().standardDeviation())
                                .toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    private void cadres(UUID proposal, Findings found, Answer today) {
        var officials = found.survey().situation().officials();
        var answer = found.solved().answer();
        var loadsBefore = today.loads();
        var loadsAfter = answer.loads();
        var ledBefore = today.led();
        var ledAfter = answer.led();
        entities.createNativeQuery("""
                        insert into proposal_cadre (proposal, cadre, led_before, led_after, points_before, points_after)
                        select :proposal, u.cadre, u.led_before, u.led_after, u.points_before, u.points_after
                        from unnest(:cadres, :ledBefore, :ledAfter, :before, :after)
                            as u (cadre, led_before, led_after, points_before, points_after)""")
                .setParameter("proposal", proposal)
                .setParameter("cadres", officials.stream().map(o -> o.cadre()).toArray(String[]::new))
                .setParameter(
                        "ledBefore",
                        officials.stream().map(o -> ledBefore[o.index()]).toArray(Integer[]::new))
                .setParameter(
                        "ledAfter",
                        officials.stream().map(o -> ledAfter[o.index()]).toArray(Integer[]::new))
                .setParameter(
                        "before",
                        officials.stream()
                                .map(o -> Findings.points(loadsBefore[o.index()]))
                                .toArray(BigDecimal[]::new))
                .setParameter(
                        "after",
                        officials.stream()
                                .map(o -> Findings.points(loadsAfter[o.index()]))
                                .toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    private void gaps(UUID proposal, Findings found) {
        var gaps = found.survey().situation().posts().stream()
                .filter(post -> found.solved().answer().leadOf(post) == null)
                .toList();
        entities.createNativeQuery("""
                        insert into proposal_gap (proposal, community, vulnerable, eligible)
                        select :proposal, u.community, u.vulnerable, u.eligible
                        from unnest(:communities, :vulnerable, :eligible) as u (community, vulnerable, eligible)""")
                .setParameter("proposal", proposal)
                .setParameter(
                        "communities", gaps.stream().map(p -> p.community()).toArray(String[]::new))
                .setParameter(
                        "vulnerable",
                        gaps.stream().map(p -> (int) p.vulnerable()).toArray(Integer[]::new))
                .setParameter(
                        "eligible", gaps.stream().map(p -> p.eligible().size()).toArray(Integer[]::new))
                .executeUpdate();
    }
}
