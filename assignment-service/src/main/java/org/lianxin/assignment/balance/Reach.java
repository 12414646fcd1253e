package org.lianxin.assignment.balance;

/** In how wide an area around their organisation cadres may be proposed as leads: so many digits of the code are shared. */
public enum Reach {
    STREET(9),
    DISTRICT(6),
    CITY(4),
    PROVINCE(2);

    private final int digits;

    Reach(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }
}
