package org.lianxin.visit.aid;

/** What a need is about. */
public enum NeedCategory {
    INCOME,
    FOOD,
    CLOTHING,
    HOUSING,
    HEALTH,
    DISABILITY,
    CARE,
    EDUCATION,
    EMPLOYMENT,
    SAFETY,
    ENVIRONMENT,
    LEGAL,
    OTHER
}
