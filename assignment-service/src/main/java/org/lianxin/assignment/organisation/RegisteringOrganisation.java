package org.lianxin.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.platform.events.Outbox;

/** Puts an organisation into the register or replaces what stands there. */
@ApplicationScoped
class RegisteringOrganisation {

    private final Organisations organisations;
    private final Replacing replacing;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringOrganisation(Organisations organisations, Replacing replacing, Outbox outbox, Clock clock) {
        this.organisations = organisations;
        this.replacing = replacing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Written<Organisation> register(String code, OrganisationChange wish) {
        CreditCode.require("org", code);
        return organisations
                .findByIdOptional(code)
                .map(found -> Written.kept(replace(found, wish)))
                .orElseGet(() -> Written.created(create(code, wish)));
    }

    private Organisation create(String code, OrganisationChange wish) {
        replacing.nothing();
        var organisation = new Organisation(code, wish, clock.instant());
        organisations.persistAndFlush(organisation);
        outbox.publish(organisation.changed());
        return organisation;
    }

    private Organisation replace(Organisation found, OrganisationChange wish) {
        if (found.isAsWished(wish)) {
            replacing.theSame(found.version());
            return found;
        }
        replacing.another(found.version());
        var heard = found.change(wish, clock.instant());
        organisations.flush();
        heard.ifPresent(outbox::publish);
        return found;
    }
}
