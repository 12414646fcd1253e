package org.lianxin.feedback.matter;

/** The way a matter came in. */
public enum Channel {
    WEB,
    APP,
    PHONE,
    LETTER,
    RECEPTION,
    VISIT
}
