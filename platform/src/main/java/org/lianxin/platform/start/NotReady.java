package org.lianxin.platform.start;

/** Why a service does not start. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotReady(String what) {
        super(what);
    }
}
