package org.lianxin.visit.promise;

/** On whose word a promise counts as kept. */
enum KeptBy {
    RESIDENT,
    INDEPENDENT_CHECK,
    /** Nobody answered in time: kept, shown as unconfirmed. */
    SILENCE
}
