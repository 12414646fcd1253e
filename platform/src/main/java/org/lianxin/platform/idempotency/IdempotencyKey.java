package org.lianxin.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** The request's {@code Idempotency-Key}: chosen by the caller, and theirs alone. */
@RequestScoped
class IdempotencyKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
    /** The owner that callers without a name share; what {@link Caller#subject} says of them. */
    static final String NOBODY = "anonymous";
    /** Callers without a name share one owner; a key that can be guessed would let one repeat another's request. */
    private static final int ANONYMOUS_MIN = 16;

    private final HttpHeaders headers;
    private final Caller caller;

    IdempotencyKey(HttpHeaders headers, Caller caller) {
        this.headers = headers;
        this.caller = caller;
    }

    boolean absent() {
        return header() == null;
    }

    String owner() {
        return caller.subject();
    }

    String value(String owner) {
        var value = header();
        if (value == null
                || !KEY.matcher(value).matches()
                || (owner.equals(NOBODY) && value.length() < ANONYMOUS_MIN)) {
            throw Problem.invalid("Idempotency-Key", "idempotency-key-invalid");
        }
        return value;
    }

    private @Nullable String header() {
        return headers.getHeaderString("Idempotency-Key");
    }
}
