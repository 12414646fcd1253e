package org.lianxin.assignment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.lianxin.platform.testing.StructureRules;

@AnalyzeClasses(packages = "org.lianxin.assignment", importOptions = DoNotIncludeTests.class)
class AssignmentStructureTest {

    @ArchTest
    static final ArchTests rules = ArchTests.in(StructureRules.class);
}
