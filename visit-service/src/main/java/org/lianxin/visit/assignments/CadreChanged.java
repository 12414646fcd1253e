package org.lianxin.visit.assignments;

/** What this service reads of {@code cadre.changed.v1}. */
record CadreChanged(String cadre, String status) {
    static final String TYPE = "cadre.changed.v1";
}
