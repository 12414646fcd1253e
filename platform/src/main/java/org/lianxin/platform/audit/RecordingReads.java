package org.lianxin.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.audit.AuditEntry.Outcome;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.Problem;

/** Writes an entry for every read of personal data by staff, before the answer is sent, also for those that were refused. */
@Interceptor
@PersonalData
@Priority(Interceptor.Priority.PLATFORM_AFTER)
class RecordingReads {
    private final WritingEntries writing;
    private final AuditedRequest request;

    RecordingReads(WritingEntries writing, AuditedRequest request) {
        this.writing = writing;
        this.request = request;
    }

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        var marked = mark(call.getMethod());
        if (marked == null || !writing.readIsOfInterest()) {
            return call.proceed();
        }
        var reason = request.reason(marked.reason());
        try {
            var answer = call.proceed();
            write(Outcome.DONE, rows(answer), reason);
            return answer;
        } catch (Problem refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                write(Outcome.REFUSED, null, reason);
            }
            throw refusal;
        }
    }

    /** On a method it holds; on a class only for those that do nothing but read. */
    private @Nullable PersonalData mark(Method method) {
        if (method.isAnnotationPresent(PersonalData.class)) {
            return method.getAnnotation(PersonalData.class);
        }
        var operation = request.operation();
        return operation == null || operation.changes() || method.isAnnotationPresent(NoPersonalData.class)
                ? null
                : method.getDeclaringClass().getAnnotation(PersonalData.class);
    }

    private void write(Outcome outcome, @Nullable Integer rows, @Nullable String reason) {
        QuarkusTransaction.requiringNew().run(() -> writing.read(outcome, rows, reason));
    }

    private static @Nullable Integer rows(@Nullable Object answer) {
        return switch (answer) {
            case Page<?> page -> page.items().size();
            case Collection<?> list -> list.size();
            case Response response -> rows(response.getEntity());
            case null, default -> null;
        };
    }
}
