package org.lianxin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure becomes a problem; what nobody foresaw becomes a 500 that tells nothing and is logged with its trace id. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final AllowedMethods methods;

    ProblemMappers(Problems problems, AllowedMethods methods) {
        this.problems = problems;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, HttpHeaders headers) {
        return problems.answer(problem, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(Throwable e, HttpHeaders headers) {
        return problems.answer(Problem.of(401, "unauthorized"), headers);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(Throwable e, HttpHeaders headers) {
        return problems.answer(Problem.forbidden("forbidden"), headers);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, HttpHeaders headers) {
        var fields = e.getConstraintViolations().stream()
                .map(violation -> new ProblemBody.Field(
                        field(violation.getPropertyPath()),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        violation.getMessage()))
                .sorted(Comparator.comparing(ProblemBody.Field::field))
                .toList();
        var body = problems.body(400, "invalid", problems.locale(headers), List.of(), fields);
        return Response.status(400)
                .type(Problems.PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body)
                .build();
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e, HttpHeaders headers) {
        return problems.answer(UnreadableJson.problem(e), headers);
    }

    @ServerExceptionMapper
    Response nowhere(NotFoundException e, HttpHeaders headers, ContainerRequestContext request) {
        var allowed = methods.instead(request.getMethod(), request.getUriInfo().getPath());
        return allowed.isEmpty()
                ? http(e, headers)
                : Response.fromResponse(problems.answer(Problem.of(405, "http-405"), headers))
                        .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                        .build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return problems.answer(UnreadableJson.problem(json), headers);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unforeseen(e, headers);
        }
        var code = "http-" + status;
        var answer = problems.answer(Problem.of(status, problems.knows(code) ? code : "http"), headers);
        var allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response changedMeanwhile(Throwable e, HttpHeaders headers) {
        return problems.answer(Problem.of(412, "stale-version"), headers);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e, HttpHeaders headers) {
        return BrokenConstraint.in(e)
                .map(broken -> problems.answer(broken.problem(problems::knows), headers))
                .orElseGet(() -> {
                    LOG.error("request failed", e);
                    return problems.answer(Problem.of(500, "internal"), headers);
                });
    }

    /** {@code record.visit.members[0].name} → {@code members[0].name}: the method and its body argument say nothing to the caller. */
    private static String field(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        boolean insideBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        return nodes.stream()
                .skip(insideBody ? 1 : 0)
                .map(Path.Node::toString)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
    }
}
