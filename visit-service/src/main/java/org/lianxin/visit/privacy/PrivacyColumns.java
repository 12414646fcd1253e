package org.lianxin.visit.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed columns, so that their keys are exchanged with all others. */
class PrivacyColumns {

    @Produces
    @Singleton
    SealedColumn value() {
        return SealedColumn.of(PrivacyRequest.TABLE, PrivacyRequest.VALUE);
    }

    @Produces
    @Singleton
    SealedColumn words() {
        return SealedColumn.of(PrivacyRequest.TABLE, PrivacyRequest.WORDS);
    }

    @Produces
    @Singleton
    SealedColumn refusal() {
        return SealedColumn.of(PrivacyRequest.TABLE, PrivacyRequest.REFUSAL);
    }
}
