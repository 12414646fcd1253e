package org.lianxin.platform.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A refusal the caller can act on, answered as {@code application/problem+json} (RFC 9457).
 *
 * <p>The code names the kind of problem and is stable; title and detail are looked up by code in the {@code problems}
 * bundles, in the caller's language.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;

    /** One field that is wrong: its path in the request, a stable code and the arguments of the message. */
    public record FieldError(String field, String code, List<Object> args) {}

    private Problem(int status, String code, List<Object> args, List<FieldError> errors) {
        this(status, code, args, errors, Map.of());
    }

    private Problem(int status, String code, List<Object> args, List<FieldError> errors, Map<String, Object> members) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.args = args;
        this.errors = errors;
        this.members = members;
    }

    public static Problem of(int status, String code, Object... args) {
        return new Problem(status, code, List.of(args), List.of());
    }

    /** 404, also for what the caller may not know exists. {@code what} is looked up as {@code thing.<what>}. */
    public static Problem notFound(String what, Object id) {
        return new Problem(404, "not-found", List.of(new Thing(what), id), List.of());
    }

    public static Problem conflict(String code, Object... args) {
        return of(409, code, args);
    }

    public static Problem forbidden(String code, Object... args) {
        return of(403, code, args);
    }

    public static Problem unprocessable(String code, Object... args) {
        return of(422, code, args);
    }

    /** 400 that names one field. */
    public static Problem invalid(String field, String code, Object... args) {
        return new Problem(400, "invalid", List.of(), List.of(new FieldError(field, code, List.of(args))));
    }

    /** The same refusal, pointing at the field that caused it. */
    public Problem at(String field) {
        return new Problem(status, code, args, List.of(new FieldError(field, code, args)), members);
    }

    /** The same refusal with a further member in its body (RFC 9457, 3.2): what the caller could do instead. */
    public Problem with(String member, Object value) {
        var more = new TreeMap<>(members);
        more.put(member, value);
        return new Problem(status, code, args, errors, more);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.toArray();
    }

    public List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> members() {
        return members;
    }

    /** A word of the domain that has a translation. */
    record Thing(String name) {}
}
