package org.lianxin.feedback;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.lianxin.platform.testing.StructureRules;

@AnalyzeClasses(packages = "org.lianxin.feedback", importOptions = ImportOption.DoNotIncludeTests.class)
class FeedbackStructureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(StructureRules.class);
}
