package org.lianxin.feedback.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells networks apart without knowing them: the first bits of an address, hashed with a key that is made when the process starts
 * and never leaves its memory. An address can be found again neither in storage nor in a memory dump of another day.
 */
@ApplicationScoped
class Network {

    private static final String HMAC = "HmacSHA256";
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 6;
    private static final int KEPT = 12;

    private final CurrentVertxRequest request;
    private final SecretKeySpec key;

    Network(CurrentVertxRequest request) {
        this.request = request;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /** A name for the network the present request comes from. */
    String ofRequest() {
        var address = request.getCurrent().request().remoteAddress();
        return nameOf(address == null || address.hostAddress() == null ? "::" : address.hostAddress());
    }

    String nameOf(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            var prefix = Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX);
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(prefix), 0, KEPT);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
