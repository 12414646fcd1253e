package org.lianxin.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.token.Tokens;

/** Who acts in the story, each with the token of their role and scope. */
final class People {
    private final Api api;
    private final Stack stack;
    private final String region;
    private final Map<String, String> cadres = new ConcurrentHashMap<>();

    People(Api api, Stack stack, String region) {
        this.api = api;
        this.stack = stack;
        this.region = region;
    }

    Api.As administrator() {
        return api.as(token("administrator").subject("register-keeper").sign());
    }

    Api.As supervisor() {
        return api.as(token("supervisor").region(region).subject("supervisor-1").sign());
    }

    Api.As petitionOfficer() {
        return api.as(token("petition-officer")
                .region(region)
                .subject("petition-officer-1")
                .sign());
    }

    Api.As assessor() {
        return api.as(token("assessor").region(region).subject("assessor-1").sign());
    }

    /** @param cadre {@code ORG/STAFF} */
    Api.As cadre(String cadre) {
        return api.as(cadres.computeIfAbsent(
                cadre,
                ref -> token("cadre")
                        .cadre(ref)
                        .org(ref.substring(0, ref.indexOf('/')))
                        .subject("cadre-" + ref)
                        .sign()));
    }

    Api.As anyone() {
        return api.as(null);
    }

    /** Someone who holds a tracking code. */
    Api.As holderOf(String trackingCode) {
        return api.as(null).with("Tracking-Code", trackingCode);
    }

    private Tokens token(String role) {
        try {
            return stack.token(role).life(Duration.ofHours(2));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
