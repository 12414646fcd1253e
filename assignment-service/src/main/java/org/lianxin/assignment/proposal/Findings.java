package org.lianxin.assignment.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.proposal.Survey.Former;
import org.lianxin.assignment.proposal.solving.Answer;
import org.lianxin.assignment.proposal.solving.Bundles;
import org.lianxin.assignment.proposal.solving.Change;
import org.lianxin.assignment.proposal.solving.Distance;
import org.lianxin.assignment.proposal.solving.Official;
import org.lianxin.assignment.proposal.solving.Post;
import org.lianxin.assignment.proposal.solving.Solved;
import org.lianxin.assignment.proposal.solving.Spread;
import org.lianxin.assignment.proposal.solving.Standing;

/** What a survey and its answer come to, in the numbers that are kept and shown. */
record Findings(Survey survey, Solved solved, List<Bundle> bundles, List<Row> changes) {

    /** @param spread of loads if this bundle alone were accepted */
    record Bundle(int number, List<Change> changes, int gaps, long vulnerable, int moved, Spread spread) {}

    /** One change with the loads of both sides today and with everything accepted. */
    record Row(
            int number,
            int bundle,
            Post post,
            @Nullable Former former,
            Official to,
            @Nullable BigDecimal formerBefore,
            @Nullable BigDecimal formerAfter,
            BigDecimal cadreBefore,
            BigDecimal cadreAfter,
            @Nullable Integer stepsBefore,
            int stepsAfter) {}

    static Findings of(Survey survey, Solved solved) {
        var before = Answer.asItIs(survey.situation()).loads();
        var after = solved.answer().loads();
        var bundles = bundles(survey, solved);
        var rows = new ArrayList<Row>();
        for (var bundle : bundles) {
            for (var change : bundle.changes()) {
                var from = change.from();
                rows.add(new Row(
                        rows.size() + 1,
                        bundle.number(),
                        change.post(),
                        survey.formers().get(change.post().index()),
                        change.to(),
                        from == null ? null : points(before[from.index()]),
                        from == null ? null : points(after[from.index()]),
                        points(before[change.to().index()]),
                        points(after[change.to().index()]),
                        from == null ? null : steps(from, change),
                        steps(change.to(), change)));
            }
        }
        return new Findings(survey, solved, bundles, rows);
    }

    /** The most useful first: what fills gaps, of that what covers most vulnerable households, then what evens most. */
    private static List<Bundle> bundles(Survey survey, Solved solved) {
        record Ranked(List<Change> changes, Standing alone) {}
        var today = solved.today();
        var ranked = Bundles.of(solved.answer()).stream()
                .map(changes -> new Ranked(changes, Standing.of(Answer.only(survey.situation(), changes))))
                .sorted(Comparator.comparing(Ranked::alone))
                .toList();
        var bundles = new ArrayList<Bundle>();
        for (var one : ranked) {
            bundles.add(new Bundle(
                    bundles.size() + 1,
                    one.changes(),
                    today.gaps() - one.alone().gaps(),
                    today.uncovered() - one.alone().uncovered(),
                    one.alone().moved(),
                    Spread.of(Answer.only(survey.situation(), one.changes()).loads())));
        }
        return bundles;
    }

    private static int steps(Official lead, Change change) {
        return Distance.steps(lead.region(), change.post().region());
    }

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** From squares of hundredths of a point. */
    static BigDecimal squares(long cost) {
        return BigDecimal.valueOf(cost, 4).setScale(4, RoundingMode.UNNECESSARY);
    }
}
