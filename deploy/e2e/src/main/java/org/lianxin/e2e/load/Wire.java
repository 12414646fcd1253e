package org.lianxin.e2e.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection speaking as much HTTP/1.1 as the measurement needs. The load generator shares the machine with what it
 * measures: a full HTTP client would use a good part of the CPU that the service is measured with.
 */
public final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final String headers;
    private final byte[] sink = new byte[8192];

    public Wire(URI base, String token) throws IOException {
        this.socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 16384);
        this.headers = " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** Reads the whole answer and returns its status. */
    public int get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    /** Reads the whole answer and returns its status. */
    public int put(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = ("PUT " + path + headers + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private int answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0L;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) {
                chunked = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            skip(size);
            line();
        }
        line();
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private void skip(long bytes) throws IOException {
        for (var left = bytes; left > 0; ) {
            var read = in.read(sink, 0, (int) Math.min(left, sink.length));
            if (read < 0) {
                throw new EOFException("the service closed the connection within an answer");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        var length = 0;
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r' && length < sink.length) {
                sink[length++] = (byte) next;
            }
        }
        return new String(sink, 0, length, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
