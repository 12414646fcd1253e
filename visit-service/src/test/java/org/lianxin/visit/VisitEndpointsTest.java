package org.lianxin.visit;

import org.lianxin.platform.testing.EndpointTableTest;

class VisitEndpointsTest extends EndpointTableTest {
    VisitEndpointsTest() {
        super("org.lianxin.visit");
    }
}
