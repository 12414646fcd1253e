package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.assignments.Responsibility;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Gives a matter to an organisation or one of its officials. */
@ApplicationScoped
class RoutingMatter {

    private final MattersInScope matters;
    private final Responsibility responsibility;
    private final Announcements announcements;
    private final Caller caller;
    private final Clock clock;

    RoutingMatter(
            MattersInScope matters,
            Responsibility responsibility,
            Announcements announcements,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.responsibility = responsibility;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Matter assign(UUID id, NewAssignment to) {
        var matter = matters.toChange(id);
        var region = responsibility
                .regionOfOrganisation(to.org())
                .orElseThrow(() -> Problem.invalid("org", "unknown-organisation", to.org()));
        var recipient = new Recipient(to.org(), checked(to.cadre(), to.org(), matter.sealed()));
        var lastWord = caller.has(Role.SUPERVISOR) || caller.has(Role.INSPECTOR);
        announcements.announce(matter, matter.assign(recipient, region, lastWord, clock.instant()));
        return matter;
    }

    private @Nullable String checked(@Nullable String cadre, String org, boolean sealed) {
        if (cadre == null) {
            return null;
        }
        if (sealed) {
            throw Problem.invalid("cadre", "sealed-has-no-cadre");
        }
        if (!responsibility.atWork(cadre, org)) {
            throw Problem.invalid("cadre", "unknown-cadre", cadre);
        }
        return cadre;
    }
}
