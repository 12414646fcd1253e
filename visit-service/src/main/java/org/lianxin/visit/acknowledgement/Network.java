package org.lianxin.visit.acknowledgement;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, no closer than its network: IPv4 /24, IPv6 /48. Behind a proxy the operator says that its header is
 * to be believed (quarkus.http.proxy.proxy-address-forwarding).
 */
@ApplicationScoped
class Network {
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 6;

    private final RoutingContext routing;

    Network(RoutingContext routing) {
        this.routing = routing;
    }

    String prefix() {
        var address = routing.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : prefixOf(address.hostAddress());
    }

    /** @param address numeric, so that no name is looked up */
    static String prefixOf(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX));
        } catch (UnknownHostException notNumeric) {
            return "unknown";
        }
    }
}
