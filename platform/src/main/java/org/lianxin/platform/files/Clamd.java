package org.lianxin.platform.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** ClamAV's daemon, asked over its socket with the command INSTREAM. */
final class Clamd implements FileScanner {
    private static final String UNIX = "unix:";
    private static final int CHUNK = 64 * 1024;
    private static final int ANSWER = 1_024;
    private static final String BEGIN = "stream: ";
    private static final String FOUND = " FOUND";

    private final SocketAddress address;
    private final Duration within;

    Clamd(String address, Duration within) {
        this.address = address(address);
        this.within = within;
    }

    private static SocketAddress address(String text) {
        if (text.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(text.substring(UNIX.length()));
        }
        int colon = text.lastIndexOf(':');
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public Optional<String> threatIn(byte[] content) throws ScannerUnavailable {
        var answer = ask(content);
        if (answer.equals(BEGIN + "OK")) {
            return Optional.empty();
        }
        if (answer.startsWith(BEGIN) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEGIN.length(), answer.length() - FOUND.length()));
        }
        throw new ScannerUnavailable("it answered: " + answer);
    }

    /** A channel has no time limit of its own; the thread that waits on it is interrupted, which closes the channel. */
    private String ask(byte[] content) throws ScannerUnavailable {
        var thread = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return thread.submit(() -> exchange(content)).get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new ScannerUnavailable(failed);
        } catch (TimeoutException late) {
            throw new ScannerUnavailable(late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScannerUnavailable(e);
        } finally {
            thread.shutdownNow();
        }
    }

    private String exchange(byte[] content) throws IOException {
        try (var channel = SocketChannel.open(address)) {
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = Channels.newInputStream(channel).readNBytes(ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
