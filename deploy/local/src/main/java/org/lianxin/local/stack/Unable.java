package org.lianxin.local.stack;

/** Something on this machine stands in the way; the message is the one line the person reads. */
public final class Unable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unable(String message) {
        super(message);
    }

    public Unable(String message, Throwable cause) {
        super(message, cause);
    }
}
