package org.lianxin.visit.aid;

/** Who moves a case and what they say to it. */
record Mover(String who, String note) {
    static final Mover RESIDENT = new Mover("resident", "");
    static final Mover SILENCE = new Mover("silence", "");
}
