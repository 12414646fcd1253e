package org.lianxin.evaluation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.lianxin.local.LocalStack;
import org.lianxin.platform.testing.SchemaCommentsTest;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EvaluationSchemaTest extends SchemaCommentsTest {}
