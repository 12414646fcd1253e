package org.lianxin.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.BriefWait;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** Puts an organisation into the register or replaces what stands there. */
@ApplicationScoped
class RegisteringOrganisation {

    private final Organisations organisations;
    private final Replacing replacing;
    private final BriefWait wait;
    private final Pinyin pinyin;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringOrganisation(
            Organisations organisations,
            Replacing replacing,
            BriefWait wait,
            Pinyin pinyin,
            Outbox outbox,
            Clock clock) {
        this.organisations = organisations;
        this.replacing = replacing;
        this.wait = wait;
        this.pinyin = pinyin;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Written<Organisation> register(String code, OrganisationChange wish) {
        CreditCode.require("org", code);
        checkParent(code, wish.parent());
        wait.forLocks();
        return organisations
                .findByIdOptional(code)
                .map(found -> Written.kept(replace(found, wish)))
                .orElseGet(() -> Written.created(create(code, wish)));
    }

    private Organisation create(String code, OrganisationChange wish) {
        replacing.nothing();
        var organisation = new Organisation(code, wish, pinyin.of(wish.name()), clock.instant());
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
        var heard = found.change(wish, pinyin.of(wish.name()), clock.instant());
        organisations.flush();
        heard.ifPresent(outbox::publish);
        return found;
    }

    /** The database says the last word, since two requests at once cannot see each other here. */
    private void checkParent(String code, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        if (organisations.findByIdOptional(parent).isEmpty() && !parent.equals(code)) {
            throw Problem.invalid("parent", "organisation-unknown", parent);
        }
        if (parent.equals(code)
                || organisations.path(parent).stream()
                        .anyMatch(above -> above.creditCode().equals(code))) {
            throw Problem.conflict("organisation-no-cycle").at("parent");
        }
    }
}
