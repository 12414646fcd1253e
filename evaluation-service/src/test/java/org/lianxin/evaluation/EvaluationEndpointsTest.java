package org.lianxin.evaluation;

import org.lianxin.platform.testing.EndpointTableTest;

class EvaluationEndpointsTest extends EndpointTableTest {
    EvaluationEndpointsTest() {
        super("org.lianxin.evaluation");
    }
}
