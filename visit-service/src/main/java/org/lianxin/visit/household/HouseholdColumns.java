package org.lianxin.visit.household;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed columns of households, so that their keys are exchanged with all others. */
class HouseholdColumns {

    @Produces
    @Singleton
    SealedColumn address() {
        return column(SealedField.HOUSEHOLD_ADDRESS);
    }

    @Produces
    @Singleton
    SealedColumn riskReasons() {
        return column(SealedField.HOUSEHOLD_RISK_REASONS);
    }

    @Produces
    @Singleton
    SealedColumn earlierAddress() {
        return column(SealedField.RESIDENCE_ADDRESS);
    }

    @Produces
    @Singleton
    SealedColumn earlierReasons() {
        return column(SealedField.STEP_REASONS);
    }

    @Produces
    @Singleton
    SealedColumn name() {
        return column(SealedField.RESIDENT_NAME);
    }

    @Produces
    @Singleton
    SealedColumn identityNumber() {
        return column(SealedField.RESIDENT_IDENTITY_NUMBER);
    }

    @Produces
    @Singleton
    SealedColumn phone() {
        return column(SealedField.RESIDENT_PHONE);
    }

    @Produces
    @Singleton
    SealedColumn disclosureReason() {
        return column(SealedField.DISCLOSURE_REASON);
    }

    private static SealedColumn column(SealedField field) {
        return SealedColumn.of(field.table(), field.column());
    }
}
