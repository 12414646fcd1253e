package org.lianxin.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianxin.platform.web.Problem;

/** How often the circumstances of the communities of an area are to be looked at, and who says so. */
@Entity
@Table(name = "profile_review_rule")
class ReviewRule {

    /** A region of no digits is the whole country. */
    @Embeddable
    record Key(String region, @Column(name = "valid_from") LocalDate validFrom) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int months;

    private String source;

    @Version
    private long version;

    protected ReviewRule() {}

    ReviewRule(Key key, RuleChange wish) {
        this.key = key;
        change(wish);
    }

    final void change(RuleChange wish) {
        months = wish.months();
        source = wish.source().strip();
    }

    boolean isAsWished(RuleChange wish) {
        return months == wish.months() && source.equals(wish.source().strip());
    }

    /** What has been in force is history: another rule from another day replaces it. */
    void mustBeToCome(LocalDate today) {
        if (!key.validFrom().isAfter(today)) {
            throw Problem.conflict("rule-in-force", key.validFrom());
        }
    }

    Key key() {
        return key;
    }

    int months() {
        return months;
    }

    String source() {
        return source;
    }

    long version() {
        return version;
    }
}
