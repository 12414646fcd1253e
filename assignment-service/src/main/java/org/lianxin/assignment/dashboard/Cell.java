package org.lianxin.assignment.dashboard;

/** What is counted. Counts of people and households are hidden where small; which community has a lead is public. */
enum Cell {
    COMMUNITIES(false),
    WITH_LEAD(false),
    ACTING_ONLY(false),
    VACANT(false),
    HOUSEHOLDS(true),
    VULNERABLE(true),
    CADRES(true),
    REACHED(true),
    SHORT(true),
    NO_TARGET(true);

    private final boolean people;

    Cell(boolean people) {
        this.people = people;
    }

    boolean isOfPeople() {
        return people;
    }
}
