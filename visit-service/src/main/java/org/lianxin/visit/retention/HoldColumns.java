package org.lianxin.visit.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed columns, so that their keys are exchanged with all others. */
class HoldColumns {

    @Produces
    @Singleton
    SealedColumn reason() {
        return SealedColumn.of(LegalHold.TABLE, LegalHold.REASON);
    }

    @Produces
    @Singleton
    SealedColumn releaseReason() {
        return SealedColumn.of(LegalHold.TABLE, LegalHold.RELEASE_REASON);
    }
}
