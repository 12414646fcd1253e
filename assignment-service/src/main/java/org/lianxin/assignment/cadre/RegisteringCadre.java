package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.platform.events.Outbox;

/** Puts a cadre into the register of an organisation or replaces what stands there. */
@ApplicationScoped
class RegisteringCadre {

    private final Cadres cadres;
    private final Organisations organisations;
    private final Replacing replacing;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringCadre(Cadres cadres, Organisations organisations, Replacing replacing, Outbox outbox, Clock clock) {
        this.cadres = cadres;
        this.organisations = organisations;
        this.replacing = replacing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Written<Cadre> register(CadreId id, CadreChange wish) {
        organisations.requireRegion(id.org());
        return cadres.findByIdOptional(id)
                .map(found -> Written.kept(replace(found, wish)))
                .orElseGet(() -> Written.created(create(id, wish)));
    }

    private Cadre create(CadreId id, CadreChange wish) {
        replacing.nothing();
        var cadre = new Cadre(id, wish, clock.instant());
        cadres.persistAndFlush(cadre);
        outbox.publish(cadre.changed());
        return cadre;
    }

    private Cadre replace(Cadre found, CadreChange wish) {
        if (found.isAsWished(wish)) {
            replacing.theSame(found.version());
            return found;
        }
        replacing.another(found.version());
        var heard = found.change(wish, clock.instant());
        cadres.flush();
        heard.ifPresent(outbox::publish);
        return found;
    }
}
