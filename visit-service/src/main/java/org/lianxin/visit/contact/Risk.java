package org.lianxin.visit.contact;

/** How much a household is at risk; decides how often it must be contacted. Highest first. */
public enum Risk {
    HIGH,
    /** A vulnerable household. */
    KEY,
    NORMAL;

    boolean higherThan(Risk other) {
        return compareTo(other) < 0;
    }
}
