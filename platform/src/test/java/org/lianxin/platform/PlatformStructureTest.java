package org.lianxin.platform;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.lianxin.platform.testing.StructureRules;

@AnalyzeClasses(packages = "org.lianxin.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class PlatformStructureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule thePlatformKnowsNoService = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.lianxin.assignment..",
                    "org.lianxin.visit..",
                    "org.lianxin.feedback..",
                    "org.lianxin.evaluation..");
}
