package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxin.assignment.circumstances.Circumstances;
import org.lianxin.assignment.community.Communities;
import org.lianxin.assignment.register.RegionRange;

/** Tells other works of this service what is known of a community, and what of others like it. */
@ApplicationScoped
public class KnowingCommunity {

    private static final int CITY = 4;

    private final Profiles profiles;
    private final Communities communities;
    private final ReviewRules rules;
    private final Circumstances circumstances;
    private final EntityManager entities;
    private final Clock clock;

    KnowingCommunity(
            Profiles profiles,
            Communities communities,
            ReviewRules rules,
            Circumstances circumstances,
            EntityManager entities,
            Clock clock) {
        this.profiles = profiles;
        this.communities = communities;
        this.rules = rules;
        this.circumstances = circumstances;
        this.entities = entities;
        this.clock = clock;
    }

    /** Nothing while nobody has written a profile. */
    public Optional<KnownCommunity> of(String code) {
        return profiles.findByIdOptional(code).map(profile -> {
            var community = communities.require(code);
            var dueOn = rules.dueOn(community.region(), profile.reviewedAt());
            return new KnownCommunity(
                    code,
                    nameOf(code),
                    community.region(),
                    profile.number(),
                    !dueOn.isAfter(LocalDate.now(clock)),
                    profiles.current(profile).content(),
                    HouseholdNumbers.of(circumstances.of(code)));
        });
    }

    private String nameOf(String code) {
        return (String) entities.createNativeQuery("select name from community where code = :code")
                .setParameter("code", code)
                .getSingleResult();
    }

    /** The circumstances of other communities of the same city, in a fixed order that begins after the community itself. */
    public List<ProfileContent> others(KnownCommunity community, int most) {
        var city = RegionRange.of(community.region().substring(0, CITY));
        return entities.createQuery("""
                        select v from ProfileVersion v
                        join CommunityProfile p on p.community = v.key.community and p.number = v.key.number
                        join Community c on c.code = p.community
                        where c.region >= :from and c.region < :until and c.code <> :self
                        order by case when c.code > :self then 0 else 1 end, c.code""", ProfileVersion.class)
                .setParameter("from", city.from())
                .setParameter("until", city.until())
                .setParameter("self", community.community())
                .setMaxResults(most)
                .getResultStream()
                .map(ProfileVersion::content)
                .toList();
    }
}
