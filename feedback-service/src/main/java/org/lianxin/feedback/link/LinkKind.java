package org.lianxin.feedback.link;

/** What belongs to a matter. */
enum LinkKind {
    VISIT,
    HELP_CASE,
    NEED
}
