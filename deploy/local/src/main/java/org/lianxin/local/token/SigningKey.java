package org.lianxin.local.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA key that signs JSON Web Tokens with RS256, written with the JDK alone so that tests may load it. */
public final class SigningKey {
    private static final int BITS = 2048;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"lianxin-local\"}";

    private final PrivateKey secret;
    private final PublicKey shared;

    private SigningKey(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        this.secret = secret;
        this.shared = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
    }

    public static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }

    /** Reads what {@link #encoded()} wrote. */
    public static SigningKey decode(String encoded) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded.strip()));
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalArgumentException("Not a signing key", broken);
        }
    }

    /** The secret half: PKCS #8 in Base64 on one line. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /** The public half: X.509 in Base64 on one line, as {@code mp.jwt.verify.publickey} takes it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(shared.getEncoded());
    }

    String sign(String claims) {
        try {
            var signed = url(HEADER) + "." + url(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secret);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA256withRSA", impossible);
        }
    }

    private static String url(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
