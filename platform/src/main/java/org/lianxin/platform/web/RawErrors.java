package org.lianxin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** Problems for what fails before a resource is reached: a body over the limit, a request that is no HTTP. */
@ApplicationScoped
class RawErrors {
    private final Problems problems;
    private final Messages messages;
    private final ObjectMapper json;

    RawErrors(Problems problems, Messages messages, ObjectMapper json) {
        this.problems = problems;
        this.messages = messages;
        this.json = json;
    }

    void install(@Observes Router router) {
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var locale = messages.locale(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problems.PROBLEM_JSON.toString())
                    .end(json.writeValueAsString(problems.body(Problem.of(status, "http-" + status), locale)));
        } catch (JsonProcessingException e) {
            context.fail(500, e);
        }
    }
}
