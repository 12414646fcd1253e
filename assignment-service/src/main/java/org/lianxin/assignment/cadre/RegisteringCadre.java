package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.assignment.register.BriefWait;
import org.lianxin.assignment.register.Replacing;
import org.lianxin.assignment.register.Written;
import org.lianxin.assignment.search.Pinyin;
import org.lianxin.platform.events.Outbox;

/** Puts a cadre into the register of an organisation or replaces what stands there. */
@ApplicationScoped
class RegisteringCadre {

    private final Cadres cadres;
    private final Organisations organisations;
    private final Replacing replacing;
    private final BriefWait wait;
    private final Pinyin pinyin;
    private final Outbox outbox;
    private final Clock clock;

    RegisteringCadre(
            Cadres cadres,
            Organisations organisations,
            Replacing replacing,
            BriefWait wait,
            Pinyin pinyin,
            Outbox outbox,
            Clock clock) {
        this.cadres = cadres;
        this.organisations = organisations;
        this.replacing = replacing;
        this.wait = wait;
        this.pinyin = pinyin;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Written<Cadre> register(CadreId id, CadreChange wish) {
        organisations.requireRegion(id.org());
        wish.checkDays(LocalDate.now(clock));
        wait.forLocks();
        return cadres.findByIdOptional(id)
                .map(found -> Written.kept(replace(found, wish)))
                .orElseGet(() -> Written.created(create(id, wish)));
    }

    private Cadre create(CadreId id, CadreChange wish) {
        replacing.nothing();
        var cadre = new Cadre(id, wish, pinyin.of(wish.name()), clock.instant(), LocalDate.now(clock));
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
        var heard = found.change(wish, pinyin.of(wish.name()), clock.instant(), LocalDate.now(clock));
        cadres.flush();
        heard.ifPresent(outbox::publish);
        return found;
    }
}
