package org.lianxin.visit.aid;

/** What must be in order before a case may move; asked of every bean of this kind. */
public interface StepGuard {

    /**
     * @param subject who takes the step
     * @throws org.lianxin.platform.web.Problem 409 when something is missing, 403 when it is not theirs to take
     */
    void check(HelpCase helpCase, HelpCaseStatus to, String subject);
}
