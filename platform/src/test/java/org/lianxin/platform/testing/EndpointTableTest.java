package org.lianxin.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.audit.NoPersonalData;
import org.lianxin.platform.audit.PersonalData;
import org.lianxin.platform.web.Role;

/**
 * Holds every endpoint and its roles against {@code src/test/resources/endpoints.txt}, and what the audit log keeps of reads
 * against {@code personal-data.txt}, so that a change of either is a diff that a reviewer sees. Run with {@code -Dgolden.write=true} to write the files.
 */
public abstract class EndpointTableTest {
    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("src/test/resources/endpoints.txt");
    private static final java.nio.file.Path READS = java.nio.file.Path.of("src/test/resources/personal-data.txt");

    /** Residents read what is theirs, and administrators see nothing personal. */
    private static final Set<String> WATCHED_BY_NOBODY = Set.of(Role.ADMINISTRATOR, Role.RESIDENT);

    private final String servicePackage;

    protected EndpointTableTest(String servicePackage) {
        this.servicePackage = servicePackage;
    }

    @Test
    void everyEndpointIsOpenToTheRolesInTheTableAndNoOthers() throws IOException {
        compare(TABLE, table(EndpointTableTest::endpoints));
    }

    @Test
    void everyReadByStaffLeavesAnEntryOrNoneAsInTheTable() throws IOException {
        compare(READS, table(EndpointTableTest::reads));
    }

    private static void compare(java.nio.file.Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    private String table(Function<JavaClass, Stream<String>> lines) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage, "org.lianxin.platform");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> endpoints(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(method ->
                        verb(method).map(verb -> "%s %s %s".formatted(verb, path(resource, method), roles(method))));
    }

    private static Stream<String> reads(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                .filter(method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(PersonalData.class))
                .filter(method -> !WATCHED_BY_NOBODY.containsAll(
                        List.of(method.getAnnotationOfType(RolesAllowed.class).value())))
                .flatMap(method ->
                        verb(method).map(verb -> "%s %s %s".formatted(verb, path(resource, method), mark(method))));
    }

    private static String mark(JavaMethod method) {
        var own = mark(method.tryGetAnnotationOfType(PersonalData.class), method.isAnnotatedWith(NoPersonalData.class));
        return own.or(() -> mark(
                        method.getOwner().tryGetAnnotationOfType(PersonalData.class),
                        method.getOwner().isAnnotatedWith(NoPersonalData.class)))
                .orElse("not marked");
    }

    private static Optional<String> mark(Optional<PersonalData> personal, boolean none) {
        return personal.map(mark -> mark.reason() ? "personal, with a reason" : "personal")
                .or(() -> none ? Optional.of("not personal") : Optional.empty());
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation
                        .getRawType()
                        .getAnnotationOfType(HttpMethod.class)
                        .value());
    }

    private static String path(JavaClass resource, JavaMethod method) {
        var path = "/" + resource.getAnnotationOfType(Path.class).value() + "/"
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return "anyone";
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(roles -> Arrays.stream(roles.value()).sorted().collect(Collectors.joining(",")))
                .orElse("nobody");
    }
}
