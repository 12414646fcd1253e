package org.lianxin.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, and what the token lets them see. A missing scope claim is a refusal, never "everything". */
@RequestScoped
public class Caller {
    private static final Pattern REGION = Pattern.compile("\\d{2,12}");

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The token's {@code sub}; {@code "anonymous"} without a token. */
    public String subject() {
        if (anonymous()) {
            return "anonymous";
        }
        return claim("sub");
    }

    /** Which official calls, as {@code ORG/STAFF}. */
    public String cadre() {
        return claim("cadre");
    }

    /** The organisation's unified social credit code. */
    public String org() {
        return claim("org");
    }

    /** A prefix of the 12-digit division code, 2 to 12 digits: the province, city, district, street or community. */
    public String region() {
        var region = claim("region");
        if (!REGION.matcher(region).matches()) {
            throw Problem.forbidden("scope-missing", "region");
        }
        return region;
    }

    /** The portal behind an {@code integration} token. */
    public String client() {
        return claim("client");
    }

    /** Whether the caller's region covers the place with this division code. */
    public boolean mayAct(String divisionCode) {
        return divisionCode.startsWith(region());
    }

    /** A claim of the token, if it has it; to be shown, not to decide by. */
    public Optional<String> claimed(String name) {
        String value = anonymous() ? null : token.getClaim(name);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private String claim(String name) {
        return claimed(name).orElseThrow(() -> Problem.forbidden("scope-missing", name));
    }
}
