package org.lianxin.platform.imports;

/** What became of a row. */
public enum Verdict {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
