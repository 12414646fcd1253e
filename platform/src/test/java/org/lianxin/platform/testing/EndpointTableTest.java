package org.lianxin.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every endpoint and its roles against {@code src/test/resources/endpoints.txt}, so that a change of access is a diff
 * that a reviewer sees. Run with {@code -Dgolden.write=true} to write the file.
 */
public abstract class EndpointTableTest {
    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("src/test/resources/endpoints.txt");

    private final String servicePackage;

    protected EndpointTableTest(String servicePackage) {
        this.servicePackage = servicePackage;
    }

    @Test
    void everyEndpointIsOpenToTheRolesInTheTableAndNoOthers() throws IOException {
        var actual = table();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, actual);
        }
        assertEquals(Files.readString(TABLE), actual);
    }

    private String table() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage, "org.lianxin.platform");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(EndpointTableTest::endpoints)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> endpoints(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(method ->
                        verb(method).map(verb -> "%s %s %s".formatted(verb, path(resource, method), roles(method))));
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
