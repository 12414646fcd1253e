package org.lianxin.visit.contact;

/** Why a contact is put off. Codes only, so that nothing about a household is written down in passing. */
public enum SnoozeReason {
    RESIDENT_AWAY,
    RESIDENT_ASKED,
    RESIDENT_IN_CARE,
    OFFICIAL_ILL,
    EMERGENCY,
    WEATHER
}
