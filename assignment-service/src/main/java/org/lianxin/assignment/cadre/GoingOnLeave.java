package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lianxin.platform.events.Outbox;

/** A leave that begins or ends moves the status of the cadre, unless the register says otherwise meanwhile. */
@ApplicationScoped
public class GoingOnLeave {

    private final Cadres cadres;
    private final Outbox outbox;
    private final Clock clock;

    GoingOnLeave(Cadres cadres, Outbox outbox, Clock clock) {
        this.cadres = cadres;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void goes(CadreId cadre) {
        move(cadre, Cadre::goOnLeave);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void returns(CadreId cadre) {
        move(cadre, Cadre::comeBack);
    }

    private void move(CadreId id, BiFunction<Cadre, Instant, Optional<CadreEvent>> verb) {
        var cadre = cadres.findAndHold(id).orElseThrow();
        var heard = verb.apply(cadre, clock.instant());
        cadres.flush();
        heard.ifPresent(outbox::publish);
    }
}
