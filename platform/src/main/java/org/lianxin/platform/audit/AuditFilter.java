package org.lianxin.platform.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes what each request asks for, before it is answered. */
class AuditFilter {
    private final AuditedRequest request;
    private final Map<Method, Operation> known = new ConcurrentHashMap<>();

    AuditFilter(AuditedRequest request) {
        this.request = request;
    }

    @ServerRequestFilter
    void note(ContainerRequestContext context, UriInfo uri, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var operation = known.computeIfAbsent(method, m -> Operation.of(resource.getResourceClass(), m));
        var values =
                uri.getPathParameters().values().stream().flatMap(List::stream).toList();
        request.begin(operation, values, context.getHeaderString(AuditedRequest.REASON));
    }
}
