package org.lianxin.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what no resource should have to think of, before any of it reaches one. */
class RequestGuard {

    @ServerRequestFilter
    void check(ContainerRequestContext request, UriInfo uri, ResourceInfo resource) {
        check(uri.getPathParameters());
        check(uri.getQueryParameters());
        requireJson(request, resource);
    }

    /** Addresses whose parts PostgreSQL could not hold. */
    private static void check(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (!values.stream().allMatch(StrictJson::storable)) {
                throw Problem.invalid(name, "unstorable-text");
            }
        });
    }

    /** Before a resource is looked for: the header takes part in choosing it. */
    @ServerRequestFilter(preMatching = true)
    void requireReadableAccept(ContainerRequestContext request) {
        try {
            var unused = request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(406, "http-406").at("Accept");
        }
    }

    /** Where a resource does not say otherwise a body is JSON; plain text would be taken for the one field of a record. */
    private static void requireJson(ContainerRequestContext request, ResourceInfo resource) {
        var type = request.getMediaType();
        if (type != null
                && hasBody(request)
                && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && !resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                && !resource.getResourceClass().isAnnotationPresent(Consumes.class)) {
            throw Problem.of(415, "http-415");
        }
    }

    /** Many clients name a form's type even where they send nothing at all. */
    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }
}
