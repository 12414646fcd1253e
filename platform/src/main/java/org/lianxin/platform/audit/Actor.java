package org.lianxin.platform.audit;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxin.platform.codes.KeyedHash;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/** Whoever calls, as the audit log names them. */
@RequestScoped
class Actor {
    private static final List<String> STAFF = List.of(
            Role.CADRE,
            Role.SUPERVISOR,
            Role.PETITION_OFFICER,
            Role.ASSESSOR,
            Role.INSPECTOR,
            Role.INTEGRATION,
            Role.ADMINISTRATOR);
    private static final int HASH = 16;

    private final Caller caller;
    private final KeyedHash hash;

    Actor(Caller caller, KeyedHash hash) {
        this.caller = caller;
        this.hash = hash;
    }

    /** Somebody who acts in an office, or a portal that acts for others. */
    boolean staff() {
        try {
            return !caller.anonymous() && STAFF.stream().anyMatch(caller::has);
        } catch (AuthenticationFailedException noValidToken) {
            // At a door that is open to anyone a bad token is no token.
            return false;
        }
    }

    /** Somebody who acts in an office themselves; a portal does what somebody else wants. */
    boolean inOffice() {
        return staff() && STAFF.stream().anyMatch(role -> !role.equals(Role.INTEGRATION) && caller.has(role));
    }

    boolean resident() {
        return !staff() && caller.has(Role.RESIDENT);
    }

    /** Of a resident only a keyed hash: enough to tell one from another, not enough to tell who. */
    String subject() {
        var subject = caller.claimed("sub").orElse("unnamed");
        if (resident()) {
            var hashed = hash.of("audit subject", subject.getBytes(StandardCharsets.UTF_8));
            return "resident:" + HexFormat.of().formatHex(hashed, 0, HASH);
        }
        return caller.claimed("client").map(client -> client + "/" + subject).orElse(subject);
    }

    Optional<String> cadre() {
        return caller.claimed("cadre");
    }

    Optional<String> org() {
        return caller.claimed("org").or(() -> cadre().map(cadre -> cadre.replaceAll("/.*", "")));
    }

    Optional<String> region() {
        return caller.claimed("region");
    }

    String roles() {
        return resident()
                ? Role.RESIDENT
                : STAFF.stream().filter(caller::has).sorted().collect(Collectors.joining(","));
    }
}
