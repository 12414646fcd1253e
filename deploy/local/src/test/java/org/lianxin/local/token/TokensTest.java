package org.lianxin.local.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static JsonNode part(String token, int index) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }

    private static boolean verifies(String token, String publicKey) throws Exception {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        var dot = token.lastIndexOf('.');
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    @Test
    void carriesEveryClaimItWasGiven() throws Exception {
        var issued = Instant.parse("2026-03-02T01:00:00Z");
        var token = Tokens.of("cadre", "supervisor")
                .cadre("91330100ABCDEFGHX1/S001")
                .org("91330100ABCDEFGHX1")
                .region("330102")
                .client("city \"portal\" \\ 门户\n")
                .subject("li")
                .issuedAt(issued)
                .life(Duration.ofMinutes(5))
                .sign();
        var claims = part(token, 1);
        assertEquals("RS256", part(token, 0).get("alg").asText());
        assertEquals("[\"cadre\",\"supervisor\"]", claims.get("groups").toString());
        assertEquals("91330100ABCDEFGHX1/S001", claims.get("cadre").asText());
        assertEquals("91330100ABCDEFGHX1", claims.get("org").asText());
        assertEquals("330102", claims.get("region").asText());
        assertEquals("city \"portal\" \\ 门户\n", claims.get("client").asText());
        assertEquals("li", claims.get("sub").asText());
        assertEquals(Tokens.ISSUER, claims.get("iss").asText());
        assertEquals(Tokens.AUDIENCE, claims.get("aud").asText());
        assertEquals(issued.getEpochSecond(), claims.get("iat").asLong());
        assertEquals(issued.getEpochSecond() + 300, claims.get("exp").asLong());
    }

    @Test
    void leavesOutWhatItWasNotGiven() throws Exception {
        var claims = part(Tokens.of("administrator").sign(), 1);
        for (var scope : new String[] {"cadre", "org", "region", "client"}) {
            assertFalse(claims.has(scope));
        }
    }

    @Test
    void verifiesWithThePublicKeyTheServicesAreTold() throws Exception {
        var told = Tokens.settings(TestKeys.trusted()).get("mp.jwt.verify.publickey");
        assertTrue(verifies(Tokens.of("resident").sign(), told));
    }

    @Test
    void isNotBelievedWhenAStrangerSignedIt() throws Exception {
        var token = Tokens.signedBy(TestKeys.stranger(), "administrator").sign();
        assertFalse(verifies(token, TestKeys.trusted().publicKey()));
    }

    @Test
    void keepsOneTrustedKeyPerTestRun() {
        assertEquals(TestKeys.trusted().encoded(), TestKeys.trusted().encoded());
    }

    @Test
    void noTwoTokensAreTheSame() throws Exception {
        var one = part(Tokens.of("resident").sign(), 1).get("jti");
        assertFalse(one.equals(part(Tokens.of("resident").sign(), 1).get("jti")));
    }
}
