package org.lianxin.visit.feed;

import java.util.UUID;

/**
 * How far one stream has been read: everything up to this row, in the order of transaction, kind and id.
 *
 * @param transaction an xid8; PostgreSQL never uses one twice
 */
record Position(long transaction, String kind, UUID id) {
    private static final UUID NIL = new UUID(0, 0);
    static final Position START = new Position(0, "", NIL);

    /** Before the first row of that transaction. */
    static Position before(long transaction) {
        return new Position(transaction, "", NIL);
    }
}
