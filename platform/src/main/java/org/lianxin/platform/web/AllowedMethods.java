package org.lianxin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods an address answers to. Quarkus asks only the resource class with the longest matching path, so that it answers 404 where
 * another class knows the address with another method and RFC 9110 wants 405 with {@code Allow}.
 */
@ApplicationScoped
class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private record Endpoint(Pattern address, String method) {}

    private final List<Endpoint> endpoints;

    AllowedMethods(BeanManager beans) {
        this.endpoints = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::endpoints)
                .toList();
    }

    /** Empty where nobody knows the address, or where it answers to this very method: then something else is missing. */
    Set<String> instead(String method, String address) {
        var allowed = endpoints.stream()
                .filter(endpoint -> endpoint.address().matcher(address).matches())
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed.contains(method) ? Set.of() : allowed;
    }

    private static Stream<Endpoint> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> new Endpoint(address(resource, method), verb.value())));
    }

    private static Pattern address(Class<?> resource, Method method) {
        var parts = new ArrayList<String>();
        parts.add(resource.getAnnotation(Path.class).value());
        if (method.isAnnotationPresent(Path.class)) {
            parts.add(method.getAnnotation(Path.class).value());
        }
        var template = parts.stream()
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        var fixed = Arrays.stream(PARAMETER.split(template, -1)).map(Pattern::quote);
        return Pattern.compile(fixed.collect(Collectors.joining("[^/]+")) + "/?");
    }
}
