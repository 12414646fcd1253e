package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** What is sealed of a booking, so that keys can be exchanged. */
@ApplicationScoped
class SealedBookings {
    static final String TABLE = "reception_booking";

    @Produces
    @Singleton
    SealedColumn name() {
        return SealedColumn.of(TABLE, "name");
    }

    @Produces
    @Singleton
    SealedColumn phone() {
        return SealedColumn.of(TABLE, "phone");
    }

    @Produces
    @Singleton
    SealedColumn topic() {
        return SealedColumn.of(TABLE, "topic");
    }
}
