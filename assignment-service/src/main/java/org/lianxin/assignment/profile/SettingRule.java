package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.platform.web.Problem;

/** Sets how often profiles of an area are to be reviewed, from a day to come. */
@ApplicationScoped
class SettingRule {

    private static final int YEARS_AHEAD = 5;

    private final ReviewRules rules;
    private final Replacing replacing;
    private final Clock clock;

    SettingRule(ReviewRules rules, Replacing replacing, Clock clock) {
        this.rules = rules;
        this.replacing = replacing;
        this.clock = clock;
    }

    @Transactional
    Written<ReviewRule> set(ReviewRule.Key key, RuleChange wish) {
        var today = LocalDate.now(clock);
        var found = rules.findByIdOptional(key);
        if (found.isEmpty()) {
            if (!key.validFrom().isAfter(today) || key.validFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
                throw Problem.invalid("from", "date-out-of-range", today.plusDays(1), today.plusYears(YEARS_AHEAD));
            }
            replacing.nothing();
            var rule = new ReviewRule(key, wish);
            rules.persistAndFlush(rule);
            return Written.created(rule);
        }
        var rule = found.get();
        if (rule.isAsWished(wish)) {
            replacing.theSame(rule.version());
        } else {
            replacing.another(rule.version());
            rule.mustBeToCome(today);
            rule.change(wish);
            rules.flush();
        }
        return Written.kept(rule);
    }
}
