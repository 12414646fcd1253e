package org.lianxin.assignment.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The profiles, their versions and reviews. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<CommunityProfile, String> {

    CommunityProfile require(String community) {
        return findByIdOptional(community).orElseThrow(() -> Problem.notFound("profile", community));
    }

    Optional<ProfileVersion> version(String community, int number) {
        return Optional.ofNullable(getEntityManager().find(ProfileVersion.class, new VersionKey(community, number)));
    }

    ProfileVersion requireVersion(String community, int number) {
        return version(community, number).orElseThrow(() -> Problem.notFound("profile-version", number));
    }

    ProfileVersion current(CommunityProfile profile) {
        return requireVersion(profile.community(), profile.number());
    }

    void write(ProfileVersion version) {
        getEntityManager().persist(version);
    }

    /** Each look at the circumstances, whether anything was changed or not. */
    void reviewed(CommunityProfile profile, boolean changed) {
        getEntityManager()
                .createNativeQuery("""
                        insert into community_profile_review (id, community, number, reviewed_by, reviewed_at, changed)
                        values (:id, :community, :number, :by, :at, :changed)""")
                .setParameter("id", Ids.next())
                .setParameter("community", profile.community())
                .setParameter("number", profile.number())
                .setParameter("by", profile.reviewedBy())
                .setParameter("at", profile.reviewedAt())
                .setParameter("changed", changed)
                .executeUpdate();
    }

    /** Newest first. */
    List<ProfileVersion> versions(String community, PageQuery page) {
        var after = page.after(1);
        return getEntityManager()
                .createQuery("""
                        from ProfileVersion where key.community = :community and key.number < :before
                        order by key.number desc""", ProfileVersion.class)
                .setParameter("community", community)
                .setParameter("before", after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Newest first. */
    List<ReviewView> reviews(String community, PageQuery page) {
        var after = page.after(1);
        var query = getEntityManager()
                .createNativeQuery("""
                        select id, number, reviewed_by, reviewed_at, changed from community_profile_review
                        where community = :community and id < :before order by id desc""", Tuple.class)
                .setParameter("community", community)
                .setParameter("before", after.isEmpty() ? new UUID(-1, -1) : UUID.fromString(after.getFirst()))
                .setMaxResults(page.fetch());
        @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ReviewView(
                        row.get("id", UUID.class),
                        row.get("number", Integer.class),
                        row.get("reviewed_by", String.class),
                        row.get("reviewed_at", Instant.class),
                        row.get("changed", Boolean.class)))
                .toList();
    }
}
