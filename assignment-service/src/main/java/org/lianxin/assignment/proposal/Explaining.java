package org.lianxin.assignment.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.Saying;

/** Says what a change does and why, from the numbers that are kept with it. */
final class Explaining {

    private final Saying words;
    private final Saying problems;

    Explaining(Saying words, Saying problems) {
        this.words = words;
        this.problems = problems;
    }

    ChangeView view(ProposedChange change, BundleView bundle) {
        return new ChangeView(
                change.number(),
                change.bundle(),
                change.status(),
                change.community(),
                change.formerCadre(),
                change.cadre(),
                change.points(),
                reasons(change, bundle),
                obstacle(change),
                change.assignment());
    }

    private List<Reason> reasons(ProposedChange change, BundleView bundle) {
        var reasons = new ArrayList<Reason>();
        if (change.fillsGap()) {
            reasons.add(reason("change-fills-gap", change.community(), change.vulnerable()));
        }
        if (change.formerLeft()) {
            reasons.add(reason("change-former-left", change.formerCadre()));
        }
        if (change.formerBefore() != null) {
            reasons.add(reason("change-gives", change.formerCadre(), change.formerBefore(), change.formerAfter()));
        }
        reasons.add(reason("change-takes", change.cadre(), change.cadreBefore(), change.cadreAfter()));
        if (change.stepsBefore() != null && change.stepsBefore() > change.stepsAfter()) {
            reasons.add(reason("change-nearer", change.stepsBefore(), change.stepsAfter()));
        }
        if (bundle.size() > 1) {
            reasons.add(reason("change-together", bundle.number(), bundle.size()));
        }
        if (bundle.gapsFilled() > 0) {
            reasons.add(reason("bundle-fills", bundle.number(), bundle.gapsFilled(), bundle.vulnerableCovered()));
        }
        if (bundle.deviationAfter().compareTo(bundle.deviationBefore()) < 0) {
            reasons.add(reason("bundle-evens", bundle.number(), bundle.deviationBefore(), bundle.deviationAfter()));
        }
        return reasons;
    }

    @Nullable
    Reason obstacle(ProposedChange change) {
        var code = change.obstacle();
        return code == null
                ? null
                : new Reason(code, problems.detail(code, change.obstacleAbout()), change.obstacleAbout());
    }

    Reason gap(int eligible) {
        return eligible == 0 ? reason("gap-nobody-eligible") : reason("gap-all-full", eligible);
    }

    private Reason reason(String code, @Nullable Object... values) {
        var said = new ArrayList<String>();
        for (var value : values) {
            said.add(String.valueOf(value));
        }
        return new Reason(code, words.say(code, said), said);
    }
}
