package org.lianxin.feedback.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of the rules: how long one step may take, and where that comes from. Never changed, only followed by a later one. */
@Entity
@Immutable
@Table(name = "clock_term")
@IdClass(ClockRule.Key.class)
class ClockRule {

    @Id
    @Enumerated(EnumType.STRING)
    private Profile profile;

    @Id
    @Enumerated(EnumType.STRING)
    private ClockKind clock;

    @Id
    private String region;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int amount;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Starts starts;

    @Column(name = "extension_amount")
    private @Nullable Integer extensionAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_unit")
    private @Nullable Unit extensionUnit;

    private String source;

    protected ClockRule() {}

    ClockRule(NewClockRule rule) {
        this.profile = rule.profile();
        this.clock = rule.clock();
        this.region = rule.regionOrEverywhere();
        this.validFrom = rule.validFrom();
        this.amount = rule.amount();
        this.unit = rule.unit();
        this.starts = rule.starts();
        this.extensionAmount = rule.extensionAmount();
        this.extensionUnit = rule.extensionUnit();
        this.source = rule.source();
    }

    MatterClock.Terms terms() {
        var extension =
                extensionAmount == null || extensionUnit == null ? null : new Term(extensionAmount, extensionUnit);
        return new MatterClock.Terms(new Term(amount, unit), extension, source);
    }

    ClockKind clock() {
        return clock;
    }

    Starts starts() {
        return starts;
    }

    ClockRuleView view() {
        return new ClockRuleView(
                profile, clock, region, validFrom, amount, unit, starts.name(), extensionAmount, extensionUnit, source);
    }

    record Key(Profile profile, ClockKind clock, String region, LocalDate validFrom) implements Serializable {}
}
