package org.lianxin.feedback;

import org.lianxin.platform.testing.EndpointTableTest;

class FeedbackEndpointsTest extends EndpointTableTest {

    FeedbackEndpointsTest() {
        super("org.lianxin.feedback");
    }
}
