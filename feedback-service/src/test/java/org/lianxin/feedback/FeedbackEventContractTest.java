package org.lianxin.feedback;

import org.lianxin.platform.testing.EventContractTest;

class FeedbackEventContractTest extends EventContractTest {

    FeedbackEventContractTest() {
        super("org.lianxin.feedback");
    }
}
