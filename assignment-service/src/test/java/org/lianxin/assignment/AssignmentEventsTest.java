package org.lianxin.assignment;

import org.lianxin.platform.testing.EventContractTest;

class AssignmentEventsTest extends EventContractTest {

    AssignmentEventsTest() {
        super("org.lianxin.assignment");
    }
}
