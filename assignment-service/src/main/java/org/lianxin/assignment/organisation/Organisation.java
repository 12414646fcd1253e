package org.lianxin.assignment.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.lianxin.assignment.organisation.OrganisationEvent.OrganisationChanged;

/** An organisation that sends cadres. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    private String name;

    private String region;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Organisation() {}

    Organisation(String creditCode, OrganisationChange wish, Instant at) {
        this.creditCode = creditCode;
        this.name = wish.name();
        this.region = wish.region();
        this.changedAt = at;
    }

    boolean isAsWished(OrganisationChange wish) {
        return name.equals(wish.name()) && region.equals(wish.region());
    }

    /** Others hear of it only if what they see has changed; the name stays here. */
    Optional<OrganisationEvent> change(OrganisationChange wish, Instant at) {
        var regionMoved = !region.equals(wish.region());
        name = wish.name();
        region = wish.region();
        changedAt = at;
        return regionMoved ? Optional.of(changed()) : Optional.empty();
    }

    OrganisationEvent changed() {
        return new OrganisationChanged(creditCode, region, changedAt);
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

    long version() {
        return version;
    }
}
