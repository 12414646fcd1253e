package org.lianxin.evaluation;

import org.lianxin.platform.testing.EventContractTest;

class EvaluationEventContractTest extends EventContractTest {
    EvaluationEventContractTest() {
        super("org.lianxin.evaluation");
    }
}
