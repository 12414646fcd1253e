package org.lianxin.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/**
 * What a request asks for, as the code declares it.
 *
 * @param action resource and method: {@code VisitResource.release}
 * @param request method and path template: {@code POST /api/v1/visits/{id}/release}
 * @param open whether it takes no role
 */
record Operation(String action, String request, boolean changes, boolean open, boolean untraced) {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    static Operation of(Class<?> resource, Method method) {
        var verb = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("?");
        return new Operation(
                resource.getSimpleName() + "." + method.getName(),
                verb + " " + path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)),
                !READING.contains(verb),
                method.isAnnotationPresent(PermitAll.class),
                resource.isAnnotationPresent(Untraced.class));
    }

    private static String path(Path ofResource, Path ofMethod) {
        var path = "/" + ofResource.value() + (ofMethod == null ? "" : "/" + ofMethod.value());
        return path.replaceAll("/+", "/");
    }
}
