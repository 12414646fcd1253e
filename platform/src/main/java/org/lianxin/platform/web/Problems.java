package org.lianxin.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders problems in the caller's language. */
@ApplicationScoped
class Problems {
    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    Response answer(Problem problem, HttpHeaders headers) {
        var response = Response.status(problem.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body(problem, messages.locale(headers)));
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    ProblemBody body(Problem problem, Locale locale) {
        var fields = problem.errors().stream()
                .map(error -> new ProblemBody.Field(
                        error.field(),
                        error.code(),
                        messages.text(error.code(), locale, error.args()).detail()))
                .toList();
        return body(problem.status(), problem.code(), locale, List.of(problem.args()), fields, problem.members());
    }

    ProblemBody body(int status, String code, Locale locale, List<Object> args, List<ProblemBody.Field> fields) {
        return body(status, code, locale, args, fields, Map.of());
    }

    private ProblemBody body(
            int status,
            String code,
            Locale locale,
            List<Object> args,
            List<ProblemBody.Field> fields,
            Map<String, Object> members) {
        var text = messages.text(code, locale, args);
        return new ProblemBody("urn:lianxin:problem:" + code, text.title(), status, text.detail(), fields, members);
    }

    boolean knows(String code) {
        return messages.find(code, Locale.ENGLISH, List.of()).isPresent();
    }

    Locale locale(HttpHeaders headers) {
        return messages.locale(headers);
    }
}
