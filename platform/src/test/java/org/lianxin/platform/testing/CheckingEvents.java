package org.lianxin.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Collection;
import org.lianxin.platform.events.CheckedBySchema;
import org.lianxin.platform.events.DomainEvent;

/** Holds every event that any test publishes against its schema. */
@CheckedBySchema
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CheckingEvents {
    private final ObjectMapper json;

    CheckingEvents(ObjectMapper json) {
        this.json = json;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (call.getParameters().length == 1 && call.getParameters()[0] instanceof Collection<?> events) {
            events.forEach(event -> check((DomainEvent) event));
        } else if (call.getParameters().length == 1 && call.getParameters()[0] instanceof DomainEvent event) {
            check(event);
        }
        return call.proceed();
    }

    private void check(DomainEvent event) {
        try {
            EventSchemas.check(event.type(), json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
