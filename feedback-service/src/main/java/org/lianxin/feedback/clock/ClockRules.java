package org.lianxin.feedback.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules in force: the most precise region wins, then the latest day. */
@ApplicationScoped
class ClockRules implements PanacheRepositoryBase<ClockRule, ClockRule.Key> {

    ClockRule inForce(Profile profile, ClockKind kind, @Nullable String region, LocalDate day) {
        var rule = inForce(profile, region, day).get(kind);
        if (rule == null) {
            throw new IllegalStateException("No rule of the " + kind + " clock for " + profile + " on " + day);
        }
        return rule;
    }

    /** Those that count from the given event. */
    List<ClockRule> from(Starts event, Profile profile, @Nullable String region, LocalDate day) {
        return inForce(profile, region, day).values().stream()
                .filter(rule -> rule.starts() == event)
                .toList();
    }

    List<ClockRuleView> all() {
        return find("order by profile, clock, region, validFrom").stream()
                .map(ClockRule::view)
                .toList();
    }

    private Map<ClockKind, ClockRule> inForce(Profile profile, @Nullable String region, LocalDate day) {
        var rules = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        find(
                        "profile = ?1 and validFrom <= ?2 and ?3 like concat(region, '%') order by length(region) desc, validFrom desc",
                        profile, day, region == null ? "" : region)
                .stream()
                .forEach(rule -> rules.putIfAbsent(rule.clock(), rule));
        return rules;
    }
}
