package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.assignment.circumstances.Circumstances;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.Precondition;

/** Writes a new version of a community's circumstances, with the numbers of the moment, or finds that they still hold. */
@ApplicationScoped
class WritingProfile {

    private final Profiles profiles;
    private final ProfileAccess access;
    private final SeeingProfile seeing;
    private final Circumstances circumstances;
    private final Replacing replacing;
    private final Precondition precondition;
    private final Staff staff;
    private final Clock clock;

    WritingProfile(
            Profiles profiles,
            ProfileAccess access,
            SeeingProfile seeing,
            Circumstances circumstances,
            Replacing replacing,
            Precondition precondition,
            Staff staff,
            Clock clock) {
        this.profiles = profiles;
        this.access = access;
        this.seeing = seeing;
        this.circumstances = circumstances;
        this.replacing = replacing;
        this.precondition = precondition;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    Written<ProfileView> write(String code, ProfileContent content) {
        var seen = access.require(code);
        content.check();
        var found = profiles.findByIdOptional(code);
        if (found.isEmpty()) {
            replacing.nothing();
            var profile = new CommunityProfile(code, staff.signature(), clock.instant());
            var version = add(profile, content);
            return Written.created(seeing.view(seen, profile, version));
        }
        var profile = found.get();
        var current = profiles.current(profile);
        if (current.content().equals(content)) {
            replacing.theSame(profile.version());
            return Written.kept(seeing.view(seen, profile, current));
        }
        replacing.another(profile.version());
        return Written.kept(seeing.view(seen, profile, add(profile, content)));
    }

    /** Looking without finding anything to change is a review too. */
    @Transactional
    ProfileView review(String code) {
        var seen = access.require(code);
        var profile = profiles.require(code);
        precondition.require(profile.version());
        profile.review(staff.signature(), clock.instant());
        profiles.flush();
        profiles.reviewed(profile, false);
        return seeing.view(seen, profile, profiles.current(profile));
    }

    private ProfileVersion add(CommunityProfile profile, ProfileContent content) {
        var numbers = HouseholdNumbers.of(circumstances.of(profile.community()));
        var version = profile.write(content, numbers, staff.signature(), clock.instant());
        profiles.persistAndFlush(profile);
        profiles.write(version);
        profiles.flush();
        profiles.reviewed(profile, true);
        return version;
    }
}
