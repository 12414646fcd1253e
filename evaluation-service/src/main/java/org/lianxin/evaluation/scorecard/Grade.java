package org.lianxin.evaluation.scorecard;

/** Grades of the assessment rules; the last is no grade but the honest absence of one. */
enum Grade {
    /** 优秀. */
    EXCELLENT,
    /** 称职. */
    COMPETENT,
    /** 基本称职. */
    BASICALLY_COMPETENT,
    /** 不称职. */
    INCOMPETENT,
    /** Too few facts for a judgement. */
    INSUFFICIENT_SAMPLE
}
