package org.lianxin.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Which version of a community's circumstances holds, and when somebody last looked whether it is still right. */
@Entity
@Table(name = "community_profile")
class CommunityProfile {

    @Id
    private String community;

    private int number;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Version
    private long version;

    protected CommunityProfile() {}

    /** Without a version yet: the first one is written at once. */
    CommunityProfile(String community, String by, Instant at) {
        this.community = community;
        review(by, at);
    }

    /** Whoever writes a version has looked at the circumstances. */
    ProfileVersion write(ProfileContent content, HouseholdNumbers numbers, String by, Instant at) {
        number++;
        review(by, at);
        return new ProfileVersion(community, number, content, numbers, by, at);
    }

    /** Somebody has looked and found that it still holds. */
    final void review(String by, Instant at) {
        reviewedBy = by;
        reviewedAt = at;
    }

    String community() {
        return community;
    }

    int number() {
        return number;
    }

    String reviewedBy() {
        return reviewedBy;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    long version() {
        return version;
    }
}
