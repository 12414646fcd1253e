package org.lianxin.visit.conditions;

/** What an answer looks like; how long one takes is in {@code answer_kind}. */
enum AnswerKind {
    /** One of the choices, by its code. */
    CHOICE,
    /** Some of the choices, an array of codes. */
    CHOICES,
    YES_NO,
    /** A whole number from 0 to {@code max}. */
    NUMBER,
    /** Yuan from 0 to {@code max}, with at most two decimals. */
    MONEY,
    /** At most {@code max} characters. */
    TEXT;

    boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }

    boolean hasMax() {
        return this == NUMBER || this == MONEY || this == TEXT;
    }
}
