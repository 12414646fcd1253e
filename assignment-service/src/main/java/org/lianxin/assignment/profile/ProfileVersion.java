package org.lianxin.assignment.profile;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The circumstances as somebody wrote them on a day; never changed. */
@Entity
@Immutable
@Table(name = "community_profile_version")
class ProfileVersion {

    @EmbeddedId
    private VersionKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProfileContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private HouseholdNumbers numbers;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ProfileVersion() {}

    ProfileVersion(
            String community, int number, ProfileContent content, HouseholdNumbers numbers, String by, Instant at) {
        this.key = new VersionKey(community, number);
        this.content = content;
        this.numbers = numbers;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    int number() {
        return key.number();
    }

    ProfileContent content() {
        return content;
    }

    HouseholdNumbers numbers() {
        return numbers;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
