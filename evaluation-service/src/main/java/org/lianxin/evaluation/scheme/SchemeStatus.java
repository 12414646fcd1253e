package org.lianxin.evaluation.scheme;

/** A scheme is a draft until a second person approves it; after that it never changes. */
enum SchemeStatus {
    DRAFT,
    APPROVED
}
