package org.lianxin.assignment.profile;

/** What a community has or is near to. */
public enum FacilityKind {
    SERVICE_CENTRE,
    CLINIC,
    PHARMACY,
    ELDERLY_CARE,
    CANTEEN,
    KINDERGARTEN,
    SCHOOL,
    LIBRARY,
    SPORTS,
    MARKET,
    TRANSPORT_STOP,
    POLICE,
    FIRE_STATION,
    SHELTER,
    OTHER
}
