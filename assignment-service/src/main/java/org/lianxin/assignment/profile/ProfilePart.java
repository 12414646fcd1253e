package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.handover.DossierPart;

/** The circumstances of the community as they were last written down, and when anybody last looked at them. */
@ApplicationScoped
class ProfilePart implements DossierPart {

    record Known(int number, ProfileContent content, Instant writtenAt, Instant reviewedAt) {}

    private final Profiles profiles;

    ProfilePart(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public @Nullable Known of(String community, LocalDate day) {
        return profiles.findByIdOptional(community)
                .map(profile -> {
                    var version = profiles.current(profile);
                    return new Known(version.number(), version.content(), version.writtenAt(), profile.reviewedAt());
                })
                .orElse(null);
    }
}
