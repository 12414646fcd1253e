package org.lianxin.visit.aid;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed columns, so that their keys are exchanged with all others. */
class AidColumns {

    @Produces
    @Singleton
    SealedColumn description() {
        return AidField.NEED_DESCRIPTION.column();
    }

    @Produces
    @Singleton
    SealedColumn refusal() {
        return AidField.NEED_REFUSAL.column();
    }

    @Produces
    @Singleton
    SealedColumn residentWords() {
        return AidField.RESIDENT_WORDS.column();
    }

    @Produces
    @Singleton
    SealedColumn stepNote() {
        return AidField.STEP_NOTE.column();
    }

    @Produces
    @Singleton
    SealedColumn recheckNote() {
        return AidField.RECHECK_NOTE.column();
    }

    @Produces
    @Singleton
    SealedColumn waived() {
        return AidField.PAPER_WAIVED.column();
    }

    @Produces
    @Singleton
    SealedColumn relation() {
        return AidField.RELATION.column();
    }
}
