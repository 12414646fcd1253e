package org.lianxin.visit.household.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxin.visit.contact.Risk;

/** The risk rules: a score or so of rows. */
@ApplicationScoped
public class RiskRules implements PanacheRepositoryBase<RiskRule, String> {

    /**
     * What the rules suggest.
     *
     * @param because codes of every rule that is met, whatever its level
     */
    public record Suggestion(Risk risk, List<String> because) {
        static final Suggestion NOTHING = new Suggestion(Risk.NORMAL, List.of());
    }

    /**
     * @param groups codes of the vulnerability groups in the household
     * @param answerRules codes of the rules its newest living conditions met
     */
    public Suggestion suggest(Set<String> groups, Collection<String> answerRules, LocalDate day) {
        if (groups.isEmpty() && answerRules.isEmpty()) {
            return Suggestion.NOTHING;
        }
        var met = list("order by code").stream()
                .filter(rule -> rule.holdsOn(day) && rule.met(groups, answerRules))
                .toList();
        var risk = met.stream().map(RiskRule::risk).min(Enum::compareTo).orElse(Risk.NORMAL);
        return new Suggestion(risk, met.stream().map(RiskRule::code).toList());
    }

    /** Codes of the rules that these answers of the living conditions meet. */
    public List<String> metBy(Map<String, ? extends Collection<String>> answers, LocalDate day) {
        return list("kind = ?1 order by code", RiskRule.Kind.ANSWER).stream()
                .filter(rule -> rule.holdsOn(day) && rule.answeredBy(answers))
                .map(RiskRule::code)
                .toList();
    }
}
