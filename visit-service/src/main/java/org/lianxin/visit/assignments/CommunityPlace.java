package org.lianxin.visit.assignments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Where a community lies; read only, {@link Copies} writes it. */
@Entity
@Immutable
@Table(name = "community_copy")
class CommunityPlace {
    @Id
    private String community;

    private String region;

    protected CommunityPlace() {}
}
