package org.lianxin.visit;

import org.lianxin.platform.testing.EventContractTest;

class VisitEventContractTest extends EventContractTest {
    VisitEventContractTest() {
        super("org.lianxin.visit");
    }
}
