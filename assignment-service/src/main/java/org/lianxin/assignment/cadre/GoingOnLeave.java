package org.lianxin.assignment.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
    public void goes(CadreId cadre, LocalDate firstDay, LocalDate backOn) {
        move(cadre, one -> one.goOnLeave(firstDay, backOn, clock.instant()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void returns(CadreId cadre, LocalDate on) {
        move(cadre, one -> one.comeBack(on, clock.instant()));
    }

    private void move(CadreId id, Function<Cadre, Optional<CadreEvent>> verb) {
        var cadre = cadres.findAndHold(id).orElseThrow();
        var heard = verb.apply(cadre);
        cadres.flush();
        heard.ifPresent(outbox::publish);
    }
}
