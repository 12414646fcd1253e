package org.lianxin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems for what fails before a resource is reached: a body over the limit, a request that is no HTTP. */
@ApplicationScoped
class RawErrors {
    private final Problems problems;
    private final Messages messages;
    private final ObjectMapper json;
    private final long longest;

    RawErrors(
            Problems problems,
            Messages messages,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        this.problems = problems;
        this.messages = messages;
        this.json = json;
        this.longest = longest.asLongValue();
    }

    void install(@Observes Router router) {
        // Before Quarkus' own check, which answers without a body.
        router.route().order(Integer.MIN_VALUE).handler(this::check);
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void check(RoutingContext context) {
        if (length(context) > longest) {
            // Nobody is going to read the rest.
            context.response()
                    .putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                    .endHandler(sent -> context.request().connection().close());
            answer(context, 413);
        } else {
            context.next();
        }
    }

    private static long length(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondAnyLimit) {
            return Long.MAX_VALUE;
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
