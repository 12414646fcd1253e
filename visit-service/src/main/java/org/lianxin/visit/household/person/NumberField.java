package org.lianxin.visit.household.person;

/** Numbers that are shown masked. */
public enum NumberField {
    IDENTITY_NUMBER,
    PHONE
}
