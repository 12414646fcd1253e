package org.lianxin.assignment.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.organisation.OrganisationEvent.OrganisationChanged;
import org.lianxin.assignment.search.Pinyin.Spelling;

/** An organisation that sends cadres. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    private String name;

    private String region;

    private @Nullable String parent;

    private @Nullable String pinyin;

    private @Nullable String initials;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Organisation() {}

    Organisation(String creditCode, OrganisationChange wish, Spelling spelling, Instant at) {
        this.creditCode = creditCode;
        take(wish, spelling, at);
    }

    boolean isAsWished(OrganisationChange wish) {
        return name.equals(wish.name()) && isSeenAs(wish);
    }

    private boolean isSeenAs(OrganisationChange wish) {
        return region.equals(wish.region()) && Objects.equals(parent, wish.parent());
    }

    private void take(OrganisationChange wish, Spelling spelling, Instant at) {
        name = wish.name();
        region = wish.region();
        parent = wish.parent();
        pinyin = spelling.full();
        initials = spelling.initials();
        changedAt = at;
    }

    /** Others hear of it only if what they see has changed; the name stays here. */
    Optional<OrganisationEvent> change(OrganisationChange wish, Spelling spelling, Instant at) {
        var seen = isSeenAs(wish);
        take(wish, spelling, at);
        return seen ? Optional.empty() : Optional.of(changed());
    }

    OrganisationEvent changed() {
        return new OrganisationChanged(creditCode, region, parent, false, changedAt);
    }

    String creditCode() {
        return creditCode;
    }

    String name() {
        return name;
    }

    String region() {
        return region;
    }

    @Nullable
    String parent() {
        return parent;
    }

    long version() {
        return version;
    }
}
