package org.lianxin.visit.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.lianxin.visit.words.Words;

/** Says which rule holds for a household like this, and why not another. */
@ApplicationScoped
class ChoosingCadence {
    private final Cadence cadence;
    private final Words words;

    ChoosingCadence(Cadence cadence, Words words) {
        this.cadence = cadence;
        this.words = words;
    }

    @Transactional
    CadenceChoice choose(Occasion occasion, Circumstances household, LocalDate day) {
        var rules = cadence.on(day);
        var candidates = rules.candidates(occasion, household);
        var chosen = candidates.getFirst();
        var others = candidates.stream()
                .skip(1)
                .map(other -> new CadenceChoice.Other(CadenceRuleView.of(other), whyNot(other, chosen)))
                .toList();
        return new CadenceChoice(
                CadenceRuleView.of(chosen), rules.days().after(chosen, day), why(chosen, candidates.size()), others);
    }

    private String why(CadenceRule chosen, int candidates) {
        var group = chosen.vulnerableGroup();
        String reason;
        if (candidates == 1) {
            reason = words.say("cadence.only");
        } else if (group != null) {
            reason = words.say("cadence.by-group", words.say("group." + group));
        } else {
            reason = words.say("cadence.by-region", region(chosen)) + words.say("cadence.by-day", chosen.validFrom());
        }
        return words.say(
                "cadence.holds",
                words.say("cadence." + chosen.unit(), chosen.amount()),
                words.say("risk." + chosen.risk()),
                region(chosen),
                reason);
    }

    private String whyNot(CadenceRule other, CadenceRule chosen) {
        if (chosen.vulnerableGroup() != null && other.vulnerableGroup() == null) {
            return words.say("cadence.less-group");
        }
        return other.region().length() < chosen.region().length()
                ? words.say("cadence.less-region", region(other))
                : words.say("cadence.less-day", other.validFrom());
    }

    private String region(CadenceRule rule) {
        return rule.region().isEmpty() ? words.say("cadence.everywhere") : rule.region();
    }
}
