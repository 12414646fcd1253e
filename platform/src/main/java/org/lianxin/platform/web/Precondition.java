package org.lianxin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What the request's {@code If-Match} asks for: an edit counts only against the version the caller has seen. */
@RequestScoped
public class Precondition {
    private final HttpHeaders headers;

    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    public boolean present() {
        return header() != null;
    }

    /** Refuses with 428 without {@code If-Match}, with 412 when it names another version. */
    public void require(long currentVersion) {
        var wanted = header();
        if (wanted == null) {
            throw Problem.of(428, "if-match-required");
        }
        if (!wanted.equals("*") && !wanted.equals(etag(currentVersion))) {
            throw Problem.of(412, "stale-version");
        }
    }

    private @Nullable String header() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH);
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
