package org.lianxin.visit.conditions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Declares the sealed column, so that its keys are exchanged with all others. */
class ConditionColumns {

    @Produces
    @Singleton
    SealedColumn answers() {
        return SealedColumn.of(LivingConditions.TABLE, LivingConditions.ANSWERS);
    }
}
