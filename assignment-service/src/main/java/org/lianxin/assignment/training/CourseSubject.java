package org.lianxin.assignment.training;

/** What a course is about. */
enum CourseSubject {
    THEORY,
    LAW,
    POLICY,
    MASS_WORK,
    SERVICE_SKILLS,
    MEDIATION,
    SAFETY,
    DIGITAL,
    OTHER
}
