package org.lianxin.visit.privacy;

/** What is asked. */
enum RequestKind {
    CORRECTION,
    ERASURE
}
