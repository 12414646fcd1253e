package org.lianxin.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses whose parts PostgreSQL could not hold, before any of them reaches a query. */
class RequestGuard {

    @ServerRequestFilter
    void check(ContainerRequestContext request, UriInfo uri) {
        check(uri.getPathParameters());
        check(uri.getQueryParameters());
    }

    private static void check(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            if (!values.stream().allMatch(StrictJson::storable)) {
                throw Problem.invalid(name, "unstorable-text");
            }
        });
    }
}
