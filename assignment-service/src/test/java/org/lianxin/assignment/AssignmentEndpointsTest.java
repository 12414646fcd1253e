package org.lianxin.assignment;

import org.lianxin.platform.testing.EndpointTableTest;

class AssignmentEndpointsTest extends EndpointTableTest {

    AssignmentEndpointsTest() {
        super("org.lianxin.assignment");
    }
}
