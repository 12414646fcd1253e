package org.lianxin.visit.household.roll;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianxin.platform.crypto.SealedColumn;

/** Lists wait sealed until they are taken in. */
class RollColumns {

    @Produces
    @Singleton
    SealedColumn waitingFile() {
        return new SealedColumn("import_part", "content", "import");
    }
}
