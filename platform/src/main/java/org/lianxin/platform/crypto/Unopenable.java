package org.lianxin.platform.crypto;

import java.util.UUID;

/** A sealed value that does not open where it stands. Tells the place, never the value. */
public final class Unopenable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unopenable(String table, String column, UUID row, String why) {
        super(table + "." + column + " of " + row + " " + why);
    }
}
