package org.lianxin.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers every answer gets by what it carries: {@code Link} for a page, {@code ETag} for what can be edited. */
class AnswerHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
        var headers = response.getHeaders();
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            headers.putSingle(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
        }
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, Precondition.etag(versioned.version()));
        }
        // Nearly every answer holds personal data or decides by it; nothing between the service and its caller may keep
        // one.
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        headers.putSingle("X-Content-Type-Options", "nosniff");
    }
}
