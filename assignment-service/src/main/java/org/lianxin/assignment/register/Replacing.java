package org.lianxin.assignment.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.web.Precondition;

/** When a PUT may go ahead: a new record and a repetition freely, a replacement only by someone who saw what it replaces. */
@ApplicationScoped
public class Replacing {

    private static final long NO_VERSION = -1;

    private final Precondition precondition;

    Replacing(Precondition precondition) {
        this.precondition = precondition;
    }

    /** An If-Match for a record that is not there cannot match. */
    public void nothing() {
        if (precondition.present()) {
            precondition.require(NO_VERSION);
        }
    }

    public void theSame(long version) {
        if (precondition.present()) {
            precondition.require(version);
        }
    }

    public void another(long version) {
        precondition.require(version);
    }
}
