package org.lianxin.feedback.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules in force: the most precise region wins, then the latest day. */
@ApplicationScoped
class ClockRules implements PanacheRepositoryBase<ClockRule, ClockRule.Key> {

    ClockRule inForce(Profile profile, @Nullable String region, LocalDate day) {
        return find(
                        "profile = ?1 and validFrom <= ?2 and ?3 like concat(region, '%') order by length(region) desc, validFrom desc",
                        profile, day, region == null ? "" : region)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("No clock rule for " + profile + " on " + day));
    }
}
