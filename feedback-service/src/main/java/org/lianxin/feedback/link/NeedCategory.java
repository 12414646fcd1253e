package org.lianxin.feedback.link;

/** What a need is about, in the words of visit-service. */
enum NeedCategory {
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
