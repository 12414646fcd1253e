package org.lianxin.visit.contact;

/** Unit of a cadence. */
enum CadenceUnit {
    DAY,
    MONTH
}
