package org.lianxin.feedback.supervision;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other packages have the deadline job look at the clocks. */
@ApplicationScoped
public class DeadlinesForTests {

    private final Deadlines deadlines;

    DeadlinesForTests(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public void look() {
        deadlines.look();
    }
}
