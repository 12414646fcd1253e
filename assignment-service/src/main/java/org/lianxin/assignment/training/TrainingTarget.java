package org.lianxin.assignment.training;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** How many hours a year cadres of a level are to be trained in an area, and who says so. */
@Entity
@Table(name = "training_target")
class TrainingTarget {

    @EmbeddedId
    private TargetKey key;

    private BigDecimal hours;

    private String source;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected TrainingTarget() {}

    TrainingTarget(TargetKey key, TargetChange wish, Instant at) {
        this.key = key;
        change(wish, at);
    }

    final void change(TargetChange wish, Instant at) {
        hours = wish.hours();
        source = wish.source().strip();
        changedAt = at;
    }

    boolean isAsWished(TargetChange wish) {
        return hours.compareTo(wish.hours()) == 0 && source.equals(wish.source().strip());
    }

    TargetKey key() {
        return key;
    }

    BigDecimal hours() {
        return hours;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
