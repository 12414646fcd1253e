package org.lianxin.visit.contact;

/** Unit of a cadence. */
public enum CadenceUnit {
    DAY,
    WORKING_DAY,
    MONTH
}
