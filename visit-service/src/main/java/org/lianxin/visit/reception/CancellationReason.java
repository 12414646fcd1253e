package org.lianxin.visit.reception;

/** Why a reception day does not take place. */
enum CancellationReason {
    OFFICIAL_ILL,
    OFFICIAL_AWAY,
    EMERGENCY,
    WEATHER,
    PLACE_UNAVAILABLE,
    MISTAKE
}
