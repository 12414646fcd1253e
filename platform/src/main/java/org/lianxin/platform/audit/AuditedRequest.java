package org.lianxin.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.StrictJson;

/**
 * What the audit log will say of the request that is being answered. Nobody has to do anything for an entry to be written; a
 * use case may add what it created, or say that it acts for somebody who is not to be known.
 */
@RequestScoped
public class AuditedRequest {
    static final String REASON = "Access-Reason";
    private static final int MAX_THINGS = 20;
    private static final int MAX_LENGTH = 100;
    private static final int MIN_REASON = 4;
    private static final int MAX_REASON = 200;
    private static final int RANDOM = 4;

    private final List<String> things = new ArrayList<>();
    private final boolean hidden;
    private @Nullable Operation operation;
    private @Nullable String reasonHeader;
    private boolean anonymous;

    AuditedRequest(@ConfigProperty(name = "lianxin.audit.random-ids-hide-time") boolean hidden) {
        this.hidden = hidden;
    }

    void begin(Operation what, List<String> pathValues, @Nullable String reason) {
        operation = what;
        reasonHeader = reason;
        pathValues.forEach(this::about);
    }

    /** Names something the request is about, by its id; never by anything a person could be known by. */
    public void about(Object id) {
        var text = id.toString();
        if (things.size() < MAX_THINGS && !things.contains(text)) {
            things.add(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        }
    }

    /** What this request does is done for somebody who is not to be known, and nothing is to lead to them. */
    public void forNobody() {
        anonymous = true;
    }

    boolean anonymous() {
        return anonymous;
    }

    /**
     * Whether the entry may tell no more than the day. Where random ids stand for what must not reveal its time, an act that
     * names one would reveal it by its own.
     */
    boolean wholeDay() {
        return anonymous || (hidden && things.stream().anyMatch(AuditedRequest::random));
    }

    /** A number of rows that grows from one look to the next tells when something came in. */
    boolean counted() {
        return !hidden;
    }

    private static boolean random(String id) {
        try {
            return UUID.fromString(id).version() == RANDOM;
        } catch (IllegalArgumentException otherId) {
            return false;
        }
    }

    @Nullable
    Operation operation() {
        return operation;
    }

    boolean changes() {
        return operation != null && operation.changes() && traced();
    }

    boolean traced() {
        return operation != null && !operation.untraced();
    }

    List<String> things() {
        return anonymous ? List.of() : List.copyOf(things);
    }

    /**
     * @throws Problem 400 when it is needed and missing, or cannot be read
     */
    @Nullable
    String reason(boolean needed) {
        if (reasonHeader == null) {
            if (needed) {
                throw Problem.invalid(REASON, "access-reason-needed");
            }
            return null;
        }
        var reason = decoded(reasonHeader);
        if (reason.length() < MIN_REASON || reason.length() > MAX_REASON || !StrictJson.storable(reason)) {
            throw Problem.invalid(REASON, "access-reason-invalid");
        }
        return reason;
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException notEncoded) {
            throw Problem.invalid(REASON, "access-reason-invalid");
        }
    }
}
