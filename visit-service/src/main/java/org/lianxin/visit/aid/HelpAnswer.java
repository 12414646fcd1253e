package org.lianxin.visit.aid;

/** Whether the help arrived. */
enum HelpAnswer {
    CONFIRMED,
    CONTESTED
}
