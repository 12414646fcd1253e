package org.lianxin.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

/** How the code of every service is built. */
public final class StructureRules {
    private StructureRules() {}

    @ArchTest
    static final ArchRule worksAreFreeOfCycles =
            slices().matching("org.lianxin.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesKnowNothingOfHttp = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesOpenNoTransaction = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyEndpointNamesItsRoles = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(DescribedPredicate.describe("answer HTTP", StructureRules::answersHttp))
            .should(new ArchCondition<>("be annotated with @RolesAllowed or @PermitAll") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean named = method.isAnnotatedWith(RolesAllowed.class)
                            || method.isAnnotatedWith(PermitAll.class)
                            || method.isAnnotatedWith(DenyAll.class);
                    events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no roles"));
                }
            })
            .allowEmptyShould(true);

    /** Administrators see no personal data, and residents their own; all others leave an entry where they read any. */
    @ArchTest
    static final ArchRule everyReadByStaffSaysWhetherItShowsPersonalData = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .and()
            .areAnnotatedWith(RolesAllowed.class)
            .should(new ArchCondition<>("be marked @PersonalData or @NoPersonalData, by itself or by its class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var roles = List.of(
                            method.getAnnotationOfType(RolesAllowed.class).value());
                    boolean marked = Set.of(Role.ADMINISTRATOR, Role.RESIDENT).containsAll(roles)
                            || Stream.of(PersonalData.class, NoPersonalData.class)
                                    .anyMatch(mark -> method.isAnnotatedWith(mark)
                                            || method.getOwner().isAnnotatedWith(mark));
                    events.add(new SimpleConditionEvent(
                            method, marked, method.getFullName() + " does not say whether it shows personal data"));
                }
            })
            .allowEmptyShould(true);

    /** RESTEasy passes over methods that are not public: the address would answer 404. */
    @ArchTest
    static final ArchRule everyEndpointIsPublic = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(DescribedPredicate.describe("answer HTTP", StructureRules::answersHttp))
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DAO")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule packagesSayWhatTheyAre = classes().should(new ArchCondition<>("have a package-info") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean described = type.getPackage().tryGetPackageInfo().isPresent();
            events.add(new SimpleConditionEvent(type, described, type.getPackageName() + " is not described"));
        }
    });

    private static boolean answersHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }
}
