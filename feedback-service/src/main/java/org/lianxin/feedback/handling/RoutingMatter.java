package org.lianxin.feedback.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.assignments.Recipient;
import org.lianxin.feedback.assignments.Responsibility;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.feedback.merging.Companions;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Gives a matter to an organisation or one of its officials. */
@ApplicationScoped
class RoutingMatter {

    private final MattersInScope matters;
    private final Responsibility responsibility;
    private final MatterClocks clocks;
    private final Announcements announcements;
    private final Caller caller;
    private final Companions companions;
    private final Clock clock;

    RoutingMatter(
            MattersInScope matters,
            Responsibility responsibility,
            MatterClocks clocks,
            Announcements announcements,
            Caller caller,
            Companions companions,
            Clock clock) {
        this.matters = matters;
        this.responsibility = responsibility;
        this.clocks = clocks;
        this.announcements = announcements;
        this.caller = caller;
        this.companions = companions;
        this.clock = clock;
    }

    @Transactional
    Matter assign(UUID id, NewAssignment to) {
        var matter = matters.toChange(id);
        companions.requireAlone(id);
        var region = responsibility
                .regionOfOrganisation(to.org())
                .orElseThrow(() -> Problem.invalid("org", "unknown-organisation", to.org()));
        var recipient = new Recipient(to.org(), checked(to.cadre(), to.org(), matter.sealed()));
        var lastWord = caller.has(Role.SUPERVISOR) || caller.has(Role.INSPECTOR);
        var now = clock.instant();
        announcements.announce(matter, matter.assign(recipient, region, lastWord, now));
        clocks.assigned(matter.ruled(), matter.time(now));
        companions.follow(matter);
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
