package org.lianxin.assignment.balance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.web.Problem;

/** What weighs how much in a region from a day on, and within what limits proposals move leads. */
@Entity
@Table(name = "load_rule")
public class LoadRule {

    @Id
    private UUID id;

    private String region;

    private LocalDate validFrom;

    @Embedded
    private LoadWeights weights;

    private int ledAtMost;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private BigDecimal continuity;

    private String source;

    private String changedBy;

    @Version
    private long version;

    private Instant changedAt;

    protected LoadRule() {}

    LoadRule(UUID id, NewLoadRule wish, String by, Instant at) {
        this.id = id;
        this.region = wish.region();
        this.validFrom = wish.validFrom();
        say(wish.rule(), by, at);
    }

    /** Figures of days gone by stay explainable: what has held once is followed by another rule, never rewritten. */
    void change(LoadRuleChange wish, LocalDate today, String by, Instant at) {
        requireNotYetHeld(today);
        say(wish, by, at);
    }

    void requireNotYetHeld(LocalDate today) {
        if (validFrom.isBefore(today)) {
            throw Problem.conflict("load-rule-has-held", validFrom);
        }
    }

    private void say(LoadRuleChange wish, String by, Instant at) {
        weights = wish.weights();
        ledAtMost = wish.ledAtMost();
        reach = wish.reach();
        continuity = wish.continuity();
        source = wish.source().strip();
        changedBy = by;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    public LoadWeights weights() {
        return weights;
    }

    public int ledAtMost() {
        return ledAtMost;
    }

    public Reach reach() {
        return reach;
    }

    public BigDecimal continuity() {
        return continuity;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
