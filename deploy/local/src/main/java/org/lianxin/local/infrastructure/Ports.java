package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports on the loopback address. */
public final class Ports {
    private Ports() {}

    /** So many ports nobody listens on, all different because all are held open until the last is found. */
    public static List<Integer> free(int count) throws IOException {
        if (count == 0) {
            return List.of();
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var others = new ArrayList<>(free(count - 1));
            others.add(socket.getLocalPort());
            return others;
        }
    }

    public static boolean inUse(int port) {
        try (var socket = new ServerSocket()) {
            // As PostgreSQL, Kafka and Vert.x do: a connection in TIME_WAIT is no reason to refuse to start.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
