package org.lianxin.visit.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** How soon a household must be contacted: for a risk, perhaps a group, in a region, from a day on. */
@Entity
class CadenceRule {
    /** Who names the household's group knows it best, then who is nearest to it, then what was decided last. */
    static final Comparator<CadenceRule> MOST_SPECIFIC = Comparator.<CadenceRule, Boolean>comparing(
                    rule -> rule.vulnerableGroup != null)
            .thenComparing(rule -> rule.region.length())
            .thenComparing(rule -> rule.validFrom)
            .thenComparing(CadenceRule::daysRoughly, Comparator.reverseOrder())
            .thenComparing(rule -> rule.id);

    private static final int DAYS_OF_MONTH = 30;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @Nullable
    private String vulnerableGroup;

    private String region;

    private LocalDate validFrom;

    @Nullable
    private LocalDate validUntil;

    private int amount;

    @Enumerated(EnumType.STRING)
    private CadenceUnit unit;

    private boolean workingDays;
    private int snoozeTimes;
    private int snoozeDays;
    private int snoozeLimitDays;
    private String source;
    private String draftedBy;
    private Instant draftedAt;
    private boolean applied;

    @Nullable
    private UUID appliedThrough;

    @Version
    private long version;

    protected CadenceRule() {}

    CadenceRule(UUID id, NewCadenceRule draft, String draftedBy, Instant now) {
        this.id = id;
        this.occasion = draft.occasion();
        this.risk = draft.risk();
        this.vulnerableGroup = draft.vulnerableGroup();
        this.region = draft.region();
        this.validFrom = draft.validFrom();
        this.validUntil = draft.validUntil();
        this.amount = draft.amount();
        this.unit = draft.unit();
        this.workingDays = Boolean.TRUE.equals(draft.workingDays());
        this.snoozeTimes = draft.snoozeTimes();
        this.snoozeDays = draft.snoozeDays();
        this.snoozeLimitDays = draft.snoozeLimitDays();
        this.source = draft.source();
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
    }

    boolean reaches(Circumstances household) {
        return risk == household.risk()
                && household.community().startsWith(region)
                && (vulnerableGroup == null || household.groups().contains(vulnerableGroup));
    }

    /** Nothing that has happened under the rule is touched: it ends on a day still to come. */
    void end(LocalDate on, LocalDate today) {
        if (!on.isAfter(today)) {
            throw Problem.invalid("on", "not-in-the-future");
        }
        if (on.isBefore(validFrom)) {
            throw Problem.invalid("on", "before-it-begins", validFrom);
        }
        if (validUntil != null && validUntil.isBefore(on)) {
            throw Problem.conflict("cadence-rule-ended", validUntil);
        }
        this.validUntil = on;
    }

    void appliedThrough(UUID contact) {
        this.appliedThrough = contact;
    }

    void applied() {
        this.applied = true;
        this.appliedThrough = null;
    }

    private int daysRoughly() {
        return unit == CadenceUnit.MONTH ? amount * DAYS_OF_MONTH : amount;
    }

    UUID id() {
        return id;
    }

    Occasion occasion() {
        return occasion;
    }

    Risk risk() {
        return risk;
    }

    @Nullable
    String vulnerableGroup() {
        return vulnerableGroup;
    }

    String region() {
        return region;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    int amount() {
        return amount;
    }

    CadenceUnit unit() {
        return unit;
    }

    boolean workingDays() {
        return workingDays;
    }

    int snoozeTimes() {
        return snoozeTimes;
    }

    int snoozeDays() {
        return snoozeDays;
    }

    int snoozeLimitDays() {
        return snoozeLimitDays;
    }

    String source() {
        return source;
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    @Nullable
    UUID appliedThrough() {
        return appliedThrough;
    }

    long version() {
        return version;
    }
}
