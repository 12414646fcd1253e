package org.lianxin.assignment.register;

import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What a PUT left in place, and whether it was new. */
public record Written<T>(T thing, boolean created) {

    public static <T> Written<T> created(T thing) {
        return new Written<>(thing, true);
    }

    public static <T> Written<T> kept(T thing) {
        return new Written<>(thing, false);
    }

    /** 201 with the address of the new record, or 200. */
    public <V> RestResponse<V> answer(UriInfo uri, Function<T, V> view) {
        var body = view.apply(thing);
        return created
                ? ResponseBuilder.create(Status.CREATED, body)
                        .location(uri.getAbsolutePath())
                        .build()
                : ResponseBuilder.ok(body).build();
    }
}
