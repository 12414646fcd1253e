package org.lianxin.visit.aid;

import java.time.Instant;

/** What is to be done when help was given and the case is closed, in the same transaction; asked of every bean of this kind. */
public interface CaseFollower {
    void helped(HelpCase helpCase, Instant now);
}
