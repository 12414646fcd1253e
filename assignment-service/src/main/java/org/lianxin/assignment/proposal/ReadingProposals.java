package org.lianxin.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.platform.web.PageQuery;

/** Reads what is kept of proposals. */
@ApplicationScoped
class ReadingProposals {

    private static final String BUNDLES = """
            select b.*, (select min(c.status) from proposal_change c where c.proposal = b.proposal and c.bundle = b.number) as status
            from proposal_bundle b where b.proposal = :proposal""";

    private final EntityManager entities;
    private final ProposalSettings settings;
    private final Clock clock;

    ReadingProposals(EntityManager entities, ProposalSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    ProposalView view(Proposal proposal) {
        var measures = rows(of("select * from proposal_measure where proposal = :proposal", proposal.id())).stream()
                .collect(Collectors.toMap(row -> row.get("answer", String.class), ReadingProposals::measure));
        var decided = rows(of(
                        "select status, count(*) as changes from proposal_change where proposal = :proposal group by status",
                        proposal.id()))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("status", String.class), row -> row.get("changes", Long.class)));
        return proposal.view(
                clock.instant(),
                settings.timeLimit(),
                new ProposalView.Before(measures.get("TODAY"), measures.get("GREEDY"), measures.get("PROPOSED")),
                new ProposalView.Decisions(
                        decided.getOrDefault("OPEN", 0L),
                        decided.getOrDefault("ACCEPTED", 0L),
                        decided.getOrDefault("IMPOSSIBLE", 0L),
                        decided.getOrDefault("DROPPED", 0L)));
    }

    List<BundleView> bundles(UUID proposal, PageQuery page) {
        var after = page.after(1);
        return rows(of(BUNDLES + " and b.number > :after order by b.number", proposal)
                        .setParameter("after", after.isEmpty() ? 0 : Integer.parseInt(after.getFirst()))
                        .setMaxResults(page.fetch()))
                .stream()
                .map(ReadingProposals::bundle)
                .toList();
    }

    Map<Integer, BundleView> bundles(UUID proposal, Collection<Integer> numbers) {
        return rows(of(BUNDLES + " and b.number = any(:numbers)", proposal)
                        .setParameter("numbers", numbers.toArray(Integer[]::new)))
                .stream()
                .map(ReadingProposals::bundle)
                .collect(Collectors.toMap(BundleView::number, bundle -> bundle));
    }

    List<CadreView> cadres(UUID proposal, PageQuery page) {
        var after = page.after(1);
        return rows(of(
                                "select * from proposal_cadre where proposal = :proposal and cadre > :after order by cadre",
                                proposal)
                        .setParameter("after", after.isEmpty() ? "" : after.getFirst())
                        .setMaxResults(page.fetch()))
                .stream()
                .map(row -> new CadreView(
                        row.get("cadre", String.class),
                        row.get("led_before", Integer.class),
                        row.get("led_after", Integer.class),
                        row.get("points_before", BigDecimal.class),
                        row.get("points_after", BigDecimal.class)))
                .toList();
    }

    List<GapView> gaps(UUID proposal, Explaining explaining, PageQuery page) {
        var after = page.after(1);
        return rows(of(
                                "select * from proposal_gap where proposal = :proposal and community > :after order by community",
                                proposal)
                        .setParameter("after", after.isEmpty() ? "" : after.getFirst())
                        .setMaxResults(page.fetch()))
                .stream()
                .map(row -> new GapView(
                        row.get("community", String.class),
                        row.get("vulnerable", Integer.class),
                        explaining.gap(row.get("eligible", Integer.class))))
                .toList();
    }

    private static Measure measure(Tuple row) {
        return new Measure(
                row.get("gaps", Integer.class),
                row.get("uncovered", Integer.class),
                row.get("moved", Integer.class),
                row.get("distance_steps", Integer.class),
                row.get("cost", BigDecimal.class),
                row.get("load_min", BigDecimal.class),
                row.get("load_max", BigDecimal.class),
                row.get("load_mean", BigDecimal.class),
                row.get("load_deviation", BigDecimal.class));
    }

    private static BundleView bundle(Tuple row) {
        return new BundleView(
                row.get("number", Integer.class),
                row.get("size", Integer.class),
                ChangeStatus.valueOf(row.get("status", String.class)),
                row.get("gaps_filled", Integer.class),
                row.get("vulnerable_covered", Integer.class),
                row.get("moved", Integer.class),
                row.get("deviation_before", BigDecimal.class),
                row.get("deviation_after", BigDecimal.class));
    }

    private Query of(String sql, UUID proposal) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("proposal", proposal);
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
