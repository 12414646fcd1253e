package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/** Hands out the pen of whoever calls. */
@ApplicationScoped
public class Pens {
    private final PersonalFields fields;
    private final Caller caller;
    private final Clock clock;

    Pens(PersonalFields fields, Caller caller, Clock clock) {
        this.fields = fields;
        this.caller = caller;
        this.clock = clock;
    }

    public Pen ofCaller() {
        var now = clock.instant();
        return new Pen(fields, caller.has(Role.CADRE) ? caller.cadre() : caller.subject(), now, LocalDate.now(clock));
    }
}
