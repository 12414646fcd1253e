package org.lianxin.evaluation;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.lianxin.platform.testing.StructureRules;

@AnalyzeClasses(packages = "org.lianxin.evaluation", importOptions = ImportOption.DoNotIncludeTests.class)
class EvaluationStructureTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(StructureRules.class);
}
