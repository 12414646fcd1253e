package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.assignment.circumstances.Circumstances;
import org.lianxin.platform.web.PageQuery;

/** Shows profiles, their versions and what has changed between two of them. */
@ApplicationScoped
class SeeingProfile {

    private final Profiles profiles;
    private final ProfileAccess access;
    private final ReviewRules rules;
    private final Circumstances circumstances;
    private final Clock clock;

    SeeingProfile(
            Profiles profiles, ProfileAccess access, ReviewRules rules, Circumstances circumstances, Clock clock) {
        this.profiles = profiles;
        this.access = access;
        this.rules = rules;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    ProfileView current(String code) {
        var seen = access.require(code);
        var profile = profiles.require(code);
        return view(seen, profile, profiles.current(profile));
    }

    ProfileView view(ProfileAccess.Seen seen, CommunityProfile profile, ProfileVersion version) {
        var now = HouseholdNumbers.of(circumstances.of(profile.community()));
        var dueOn = rules.dueOn(seen.community().region(), profile.reviewedAt());
        return new ProfileView(
                profile.community(),
                profile.number(),
                version.content(),
                shown(seen, now),
                shown(seen, version.numbers()),
                version.writtenBy(),
                version.writtenAt(),
                profile.reviewedBy(),
                profile.reviewedAt(),
                dueOn,
                !dueOn.isAfter(LocalDate.now(clock)),
                profile.version());
    }

    List<VersionView> versions(String code, PageQuery page) {
        var seen = access.require(code);
        return profiles.versions(code, page).stream()
                .map(version -> view(seen, version))
                .toList();
    }

    VersionView version(String code, int number) {
        return view(access.require(code), profiles.requireVersion(code, number));
    }

    List<ReviewView> reviews(String code, PageQuery page) {
        access.require(code);
        return profiles.reviews(code, page);
    }

    DifferencesView differences(String code, int from, int to) {
        var seen = access.require(code);
        var before = profiles.requireVersion(code, from);
        var after = profiles.requireVersion(code, to);
        return new DifferencesView(
                from,
                to,
                Difference.between(
                        before.content(),
                        shown(seen, before.numbers()),
                        after.content(),
                        shown(seen, after.numbers())));
    }

    private static VersionView view(ProfileAccess.Seen seen, ProfileVersion version) {
        return new VersionView(
                version.number(),
                version.content(),
                shown(seen, version.numbers()),
                version.writtenBy(),
                version.writtenAt());
    }

    private static HouseholdNumbers shown(ProfileAccess.Seen seen, HouseholdNumbers numbers) {
        return seen.exactly() ? numbers : numbers.forStatistics();
    }
}
