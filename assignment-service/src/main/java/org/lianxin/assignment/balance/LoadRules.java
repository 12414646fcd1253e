package org.lianxin.assignment.balance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;

/** All rules, of all regions and days. */
@ApplicationScoped
public class LoadRules implements PanacheRepositoryBase<LoadRule, UUID> {

    private static final String FIRST_DAY = "0001-01-01";

    /** The rule of the nearest region around, as it is on a day; the suite's default holds where nothing else does. */
    public LoadRule on(String region, LocalDate day) {
        return find("""
                        ?1 like concat(region, '%') and validFrom <= ?2
                        order by length(region) desc, validFrom desc""", region, day)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no load rule for " + region + " on " + day));
    }

    Optional<LoadRule> visible(UUID id, String own) {
        return findByIdOptional(id).filter(rule -> rule.region().startsWith(own) || own.startsWith(rule.region()));
    }

    /** Those that hold anywhere in a region or all around it. */
    List<LoadRule> list(String own, PageQuery page) {
        var after = page.after(2);
        return find(
                        """
                        (region like concat(?1, '%') or ?1 like concat(region, '%')) and (region, validFrom) > (?2, ?3)
                        order by region, validFrom""",
                        own,
                        after.isEmpty() ? "" : after.get(0),
                        LocalDate.parse(after.isEmpty() ? FIRST_DAY : after.get(1)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
