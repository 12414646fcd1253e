package org.lianxin.local.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A token as the government's identity provider would issue it, claim by claim: {@code Tokens.of(role).cadre("ORG/S1").sign()}.
 * Whatever is not set is left out of the token.
 */
public final class Tokens {
    public static final String ISSUER = "https://id.lianxin.example";
    public static final String AUDIENCE = "lianxin";

    /** Nobody may ask for a longer life; the services refuse what is older. */
    public static final Duration LONGEST = Duration.ofHours(8);

    private final SigningKey key;
    private final List<String> claims = new ArrayList<>();
    private String issuer = ISSUER;
    private String audience = AUDIENCE;
    private String subject;
    private Duration life = Duration.ofHours(1);
    private InstantSource clock = InstantSource.system();

    private Tokens(SigningKey key, String... roles) {
        this.key = key;
        this.subject = roles.length == 0 ? "nobody" : roles[0];
        var groups = List.of(roles).stream().map(Tokens::quoted).collect(Collectors.joining(","));
        claims.add("\"groups\":[" + groups + "]");
    }

    /** Signed with the key the services under test trust. */
    public static Tokens of(String... roles) {
        return new Tokens(TestKeys.trusted(), roles);
    }

    public static Tokens signedBy(SigningKey key, String... roles) {
        return new Tokens(key, roles);
    }

    /** What a service must be told to accept these tokens, and no others. */
    public static Map<String, String> settings(SigningKey key) {
        return Map.of(
                "mp.jwt.verify.publickey",
                key.publicKey(),
                "mp.jwt.verify.publickey.algorithm",
                "RS256",
                "mp.jwt.verify.issuer",
                ISSUER,
                "mp.jwt.verify.audiences",
                AUDIENCE,
                "mp.jwt.verify.token.age",
                Long.toString(LONGEST.toSeconds()),
                "mp.jwt.verify.clock.skew",
                "10");
    }

    /** @param value organisation and staff number, {@code ORG/STAFF} */
    public Tokens cadre(String value) {
        return claim("cadre", value);
    }

    /** @param value credit code of the organisation */
    public Tokens org(String value) {
        return claim("org", value);
    }

    /** @param value prefix of a division code */
    public Tokens region(String value) {
        return claim("region", value);
    }

    /** @param value name of the portal a service account stands for */
    public Tokens client(String value) {
        return claim("client", value);
    }

    public Tokens claim(String name, String value) {
        claims.add(quoted(name) + ":" + quoted(value));
        return this;
    }

    public Tokens subject(String value) {
        subject = value;
        return this;
    }

    public Tokens issuer(String value) {
        issuer = value;
        return this;
    }

    public Tokens audience(String value) {
        audience = value;
        return this;
    }

    public Tokens life(Duration value) {
        life = value;
        return this;
    }

    /** Issued at another time than now: an expired token, or one from the future. */
    public Tokens issuedAt(Instant value) {
        clock = InstantSource.fixed(value);
        return this;
    }

    public String sign() {
        var now = clock.instant();
        var all = new ArrayList<>(claims);
        all.add("\"iss\":" + quoted(issuer));
        all.add("\"aud\":" + quoted(audience));
        all.add("\"sub\":" + quoted(subject));
        all.add("\"upn\":" + quoted(subject));
        all.add("\"iat\":" + now.getEpochSecond());
        all.add("\"exp\":" + now.plus(life).getEpochSecond());
        all.add("\"jti\":" + quoted(UUID.randomUUID().toString()));
        return key.sign("{" + String.join(",", all) + "}");
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (var c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
