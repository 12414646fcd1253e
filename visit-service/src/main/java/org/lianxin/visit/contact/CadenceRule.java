package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How often a household at a risk must be contacted, in a region and from a day on. */
@Entity
@Immutable
class CadenceRule {
    private static final Comparator<CadenceRule> MOST_SPECIFIC =
            Comparator.<CadenceRule>comparingInt(rule -> rule.region.length()).thenComparing(rule -> rule.validFrom);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    private String region;

    private LocalDate validFrom;

    private int amount;

    @Enumerated(EnumType.STRING)
    private CadenceUnit unit;

    private String source;

    protected CadenceRule() {}

    CadenceRule(Risk risk, String region, LocalDate validFrom, int amount, CadenceUnit unit) {
        this.id = UUID.randomUUID();
        this.risk = risk;
        this.region = region;
        this.validFrom = validFrom;
        this.amount = amount;
        this.unit = unit;
        this.source = "";
    }

    /** The rule for the longest matching region; of several, the one that began last. */
    static Optional<CadenceRule> choose(Collection<CadenceRule> rules, Risk risk, String community, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.risk == risk && community.startsWith(rule.region) && !rule.validFrom.isAfter(day))
                .max(MOST_SPECIFIC);
    }

    /** A month after the 31st is the last day of a shorter month. */
    LocalDate after(LocalDate contact) {
        return switch (unit) {
            case DAY -> contact.plusDays(amount);
            case MONTH -> contact.plusMonths(amount);
        };
    }
}
